import { type Gazetteer, gazetteerOf, parsePlaces } from './gazetteer.ts'

// Names with the years in which they were official or usual; a bare one is a spelling or another language's name.
const rows = `
Saint Petersburg 1991-|59.94|30.31|Russia|Saint Petersburg 1703-1914;St. Petersburg;Petersburg;Sankt Peterburg;Petrograd 1914-1924;Leningrad 1924-1991;Pétersbourg;Санкт-Петербург;Петроград;Ленинград
Moscow|55.75|37.62|Russia|Moskva;Moskau;Moscou;Москва
Istanbul 1930-|41.01|28.96|Turkey|Constantinople 330-1930;Konstantinopel;Stamboul;Stambul;Byzantium -330;Tsargrad;İstanbul;Константинополь;Стамбул
Büyükada|40.86|29.12|Istanbul|Prinkipo -1930;Prinkipos;Prinkipo Island;Buyuk Ada;Prinkypo
Kadıköy|40.98|29.03|Istanbul|Chalcedon;Kadikoy
Almaty 1993-|43.26|76.93|Kazakhstan|Alma-Ata 1921-1993;Alma Aty;Verny 1867-1921;Vernyi;Alma Ata;Алма-Ата;Алматы
Coyoacán|19.35|-99.16|Mexico City|Coyoacan
Mexico City|19.43|-99.13|Mexico|Ciudad de México;Mexiko-Stadt;Tenochtitlan -1521
Barbizon|48.45|2.60|France|
Royan|45.63|-1.03|France|
Domène|45.20|5.84|France|Domene
Hønefoss|60.17|10.26|Norway|Honefoss
Oslo 1925-|59.91|10.75|Norway|Christiania 1624-1877;Kristiania 1877-1925
Copenhagen|55.68|12.57|Denmark|København;Kopenhagen;Copenhague
Stockholm|59.33|18.07|Sweden|
Helsinki|60.17|24.94|Finland|Helsingfors
Vyborg|60.71|28.75|Russia|Viborg;Viipuri 1918-1944;Wiborg
Tallinn 1918-|59.44|24.75|Estonia|Reval -1918;Revel
Tartu 1918-|58.38|26.72|Estonia|Dorpat -1893;Yuryev 1893-1918;Derpt
Riga|56.95|24.11|Latvia|
Daugavpils 1920-|55.87|26.52|Latvia|Dünaburg -1893;Dvinsk 1893-1920
Vilnius 1939-|54.69|25.28|Lithuania|Vilna -1939;Wilno;Wilna
Kaunas 1918-|54.90|23.90|Lithuania|Kovno -1918;Kowno
Klaipėda 1945-|55.71|21.13|Lithuania|Memel -1945;Klaipeda
Kaliningrad 1946-|54.71|20.51|Russia|Königsberg 1255-1946;Koenigsberg;Konigsberg
Minsk|53.90|27.57|Belarus|
Brest|52.10|23.70|Belarus|Brest-Litovsk -1939;Brest Litovsk;Brześć
Kyiv|50.45|30.52|Ukraine|Kiev;Kiew;Kijów;Киев;Київ
Kharkiv|49.99|36.23|Ukraine|Kharkov;Charkow;Харьков
Odesa|46.48|30.73|Ukraine|Odessa;Одесса
Lviv 1944-|49.84|24.03|Ukraine|Lemberg 1772-1918;Lwów 1918-1939;Lwow;Lvov;Leopol
Dnipro 2016-|48.46|35.05|Ukraine|Ekaterinoslav 1776-1926;Yekaterinoslav;Katerynoslav;Dnipropetrovsk;Dnepropetrovsk 1926-2016
Kropyvnytskyi 2016-|48.51|32.26|Ukraine|Elizavetgrad 1754-1924;Elisavetgrad;Yelisavetgrad;Zinovievsk 1924-1934;Kirovograd 1939-2016;Kirovohrad
Donetsk 1961-|48.00|37.80|Ukraine|Yuzovka 1869-1924;Hughesovka;Stalino 1924-1961
Luhansk|48.57|39.31|Ukraine|Lugansk;Voroshilovgrad 1935-1958
Zaporizhzhia 1921-|47.84|35.14|Ukraine|Aleksandrovsk 1806-1921;Alexandrovsk;Zaporozhye
Huliaipole|47.66|36.26|Ukraine|Gulyai-Polye;Gulyaipole;Guliai-Pole;Gulai-Polye;Huliai Pole;Gulyai Polye
Mykolaiv|46.97|32.00|Ukraine|Nikolaev;Nikolayev;Nikolaiev;Nikolajew
Kherson|46.64|32.62|Ukraine|Cherson
Sevastopol|44.60|33.52|Crimea|Sebastopol
Simferopol|44.95|34.10|Crimea|
Yalta|44.50|34.17|Crimea|Jalta
Poltava|49.59|34.55|Ukraine|
Chernihiv|51.49|31.29|Ukraine|Chernigov
Zhytomyr|50.25|28.66|Ukraine|Zhitomir
Ivano-Frankivsk 1962-|48.92|24.71|Ukraine|Stanislau;Stanisławów -1939;Stanislav
Chernivtsi 1944-|48.29|25.94|Ukraine|Czernowitz 1775-1918;Cernăuți 1918-1944;Cernauti;Chernovtsy
Chișinău|47.01|28.86|Moldova|Kishinev 1812-1991;Chisinau;Kischinew
Tiraspol|46.84|29.63|Moldova|
Volgograd 1961-|48.71|44.51|Russia|Tsaritsyn 1589-1925;Zarizyn;Stalingrad 1925-1961
Samara|53.20|50.15|Russia|Kuibyshev 1935-1991;Kuybyshev
Ulyanovsk 1924-|54.32|48.40|Russia|Simbirsk 1780-1924
Nizhny Novgorod|56.33|44.00|Russia|Gorky 1932-1990;Gorki;Nijni-Novgorod;Nizhni Novgorod
Tver|56.86|35.90|Russia|Kalinin 1931-1990
Vyatka|58.60|49.66|Russia|Viatka;Kirov 1934-
Perm|58.01|56.25|Russia|Molotov 1940-1957
Yekaterinburg|56.84|60.61|Russia|Ekaterinburg;Sverdlovsk 1924-1991
Chelyabinsk|55.16|61.40|Russia|Cheliabinsk
Omsk|54.99|73.37|Russia|
Tomsk|56.49|84.95|Russia|
Novosibirsk 1926-|55.04|82.93|Russia|Novonikolayevsk 1903-1926;Novo-Nikolaevsk
Krasnoyarsk|56.01|92.87|Russia|
Irkutsk|52.29|104.28|Russia|
Ust-Kut|56.79|105.77|Russia|Ust Kut
Verkholensk|54.10|105.58|Russia|
Ulan-Ude 1934-|51.83|107.58|Russia|Verkhneudinsk 1783-1934
Chita|52.03|113.50|Russia|
Yakutsk|62.03|129.73|Russia|
Vladivostok|43.12|131.89|Russia|
Khabarovsk|48.48|135.07|Russia|
Magadan|59.57|150.80|Russia|
Kolyma|62.00|152.00|Russia|
Vorkuta|67.50|64.05|Russia|
Solovki|65.02|35.71|Russia|Solovetsky Islands;Solovetski
Arkhangelsk|64.54|40.54|Russia|Archangel;Archangelsk
Murmansk 1917-|68.97|33.09|Russia|
Obdorsk|66.53|66.60|Russia|Salekhard 1933-
Berezovo|63.93|65.05|Russia|Beryozov;Berezov
Tobolsk|58.20|68.25|Russia|
Kazan|55.79|49.12|Russia|Kasan
Sviyazhsk|55.77|48.66|Russia|Sviazhsk
Saratov|51.53|46.03|Russia|
Astrakhan|46.35|48.04|Russia|
Voronezh|51.66|39.20|Russia|
Tambov|52.72|41.45|Russia|
Orel|52.97|36.07|Russia|Oryol
Kursk|51.73|36.19|Russia|
Smolensk|54.78|32.05|Russia|
Bryansk|53.24|34.36|Russia|
Kronstadt|59.99|29.77|Saint Petersburg|Cronstadt
Tsarskoye Selo -1918|59.71|30.41|Saint Petersburg|Tsarskoe Selo;Detskoye Selo 1918-1937;Pushkin 1937-
Gatchina|59.57|30.13|Russia|
Rostov-on-Don|47.23|39.72|Russia|Rostov
Krasnodar 1920-|45.04|38.98|Russia|Yekaterinodar 1793-1920;Ekaterinodar
Vladikavkaz|43.02|44.68|Russia|Ordzhonikidze 1931-1990
Grozny|43.32|45.69|Russia|
Sukhumi|43.00|41.02|Georgia|Sukhum;Soukhoum
Tbilisi 1936-|41.72|44.78|Georgia|Tiflis -1936;Tiflis
Gori|41.98|44.11|Georgia|
Batumi|41.65|41.64|Georgia|Batum
Yerevan|40.18|44.51|Armenia|Erivan -1936;Erevan
Baku|40.41|49.87|Azerbaijan|Bakou
Ganja|40.68|46.36|Azerbaijan|Elisabethpol 1804-1918;Kirovabad 1935-1989
Tashkent|41.31|69.24|Uzbekistan|Taschkent
Samarkand|39.65|66.96|Uzbekistan|
Bukhara|39.77|64.42|Uzbekistan|Bokhara
Dushanbe|38.56|68.77|Tajikistan|Stalinabad 1929-1961
Bishkek 1991-|42.87|74.59|Kyrgyzstan|Pishpek 1825-1926;Frunze 1926-1991
Pishpek|42.87|74.59|Kyrgyzstan|
Ashgabat|37.96|58.33|Turkmenistan|Ashkhabad;Poltoratsk 1919-1927
Astana 1998-2019|51.17|71.43|Kazakhstan|Akmolinsk 1832-1961;Tselinograd 1961-1992;Akmola 1992-1998;Nur-Sultan 2019-2022;Astana 2022-
Kyzylorda|44.85|65.51|Kazakhstan|Kzyl-Orda;Ak-Mechet;Perovsk 1853-1922
Semey 2007-|50.41|80.23|Kazakhstan|Semipalatinsk 1782-2007
Ankara 1930-|39.93|32.86|Turkey|Angora -1930
İzmir 1930-|38.42|27.14|Turkey|Smyrna -1930;Izmir;Smyrne
Edirne|41.68|26.56|Turkey|Adrianople -1923
Trabzon|41.00|39.72|Turkey|Trebizond
Gallipoli|40.41|26.67|Turkey|Gelibolu
Thessaloniki|40.64|22.94|Greece|Salonica;Salonika;Saloniki;Selanik -1912
Athens|37.98|23.73|Greece|Athen;Athènes
Sofia|42.70|23.32|Bulgaria|Sofija
Plovdiv|42.15|24.75|Bulgaria|Philippopolis
Varna|43.21|27.91|Bulgaria|
Bucharest|44.43|26.10|Romania|București;Bucuresti;Bukarest;Bucarest
Brașov|45.65|25.61|Romania|Brasov;Orașul Stalin 1950-1960
Cluj-Napoca|46.77|23.60|Romania|Cluj;Klausenburg;Kolozsvár -1920
Constanța|44.17|28.65|Romania|Constanta;Constantza
Iași|47.16|27.59|Romania|Jassy;Iasi
Timișoara|45.75|21.23|Romania|Temesvár;Temeswar;Timisoara
Belgrade|44.82|20.46|Serbia|Beograd;Belgrad
Sarajevo|43.86|18.41|Bosnia|Sarajewo;Serajevo
Zagreb|45.81|15.98|Croatia|Agram
Rijeka 1945-|45.33|14.44|Croatia|Fiume -1945
Ljubljana|46.05|14.51|Slovenia|Laibach -1918
Trieste|45.65|13.77|Italy|Triest
Podgorica|42.44|19.26|Montenegro|Titograd 1946-1992
Cetinje|42.39|18.92|Montenegro|Cettigne
Skopje|42.00|21.43|North Macedonia|Üsküb;Uskub
Vienna|48.21|16.37|Austria|Wien;Vienne
Graz|47.07|15.44|Austria|
Salzburg|47.80|13.05|Austria|
Budapest|47.50|19.04|Hungary|
Bratislava 1919-|48.15|17.11|Slovakia|Pressburg -1919;Pozsony
Košice|48.72|21.26|Slovakia|Kosice;Kaschau
Prague|50.08|14.44|Czechia|Praha;Prag
Brno|49.20|16.61|Czechia|Brünn
Karlovy Vary|50.23|12.87|Czechia|Karlsbad;Carlsbad
Terezín|50.51|14.15|Czechia|Theresienstadt;Terezin
Warsaw|52.23|21.01|Poland|Warszawa;Warschau;Varsovie;Варшава
Kraków|50.06|19.94|Poland|Cracow;Krakau;Krakow
Łódź|51.76|19.46|Poland|Lodz;Litzmannstadt 1940-1945
Gdańsk 1945-|54.35|18.65|Poland|Danzig -1945;Gdansk
Wrocław 1945-|51.11|17.04|Poland|Breslau -1945;Wroclaw
Szczecin 1945-|53.43|14.55|Poland|Stettin -1945
Poznań|52.41|16.93|Poland|Posen 1793-1919;Poznan
Katowice|50.26|19.02|Poland|Kattowitz;Stalinogród 1953-1956
Lublin|51.25|22.57|Poland|
Białystok|53.13|23.16|Poland|Bialystok
Oświęcim|50.03|19.24|Poland|Auschwitz;Oswiecim
Zimmerwald|46.88|7.48|Switzerland|
Kienthal|46.59|7.72|Switzerland|Kiental
Zurich|47.37|8.54|Switzerland|Zürich;Zuerich
Geneva|46.20|6.14|Switzerland|Genève;Genf;Geneve
Bern|46.95|7.45|Switzerland|Berne
Basel|47.56|7.59|Switzerland|Basle;Bâle
Lausanne|46.52|6.63|Switzerland|
Berlin|52.52|13.41|Germany|Берлин
Potsdam|52.40|13.06|Germany|
Munich|48.14|11.58|Germany|München;Muenchen
Hamburg|53.55|9.99|Germany|
Frankfurt|50.11|8.68|Germany|Frankfort;Frankfurt am Main
Cologne|50.94|6.96|Germany|Köln;Koeln
Leipzig|51.34|12.37|Germany|Leipsic
Dresden|51.05|13.74|Germany|
Chemnitz|50.83|12.92|Germany|Karl-Marx-Stadt 1953-1990
Stuttgart|48.78|9.18|Germany|
Nuremberg|49.45|11.08|Germany|Nürnberg
Weimar|50.98|11.33|Germany|
Jena|50.93|11.59|Germany|
Bonn|50.74|7.10|Germany|
Aachen|50.78|6.08|Germany|Aix-la-Chapelle
Bremen|53.08|8.80|Germany|
Hanover|52.37|9.74|Germany|Hannover
Düsseldorf|51.23|6.78|Germany|Dusseldorf
Heidelberg|49.40|8.67|Germany|
Trier|49.76|6.64|Germany|Treves;Trèves
Kiel|54.32|10.14|Germany|
Paris|48.86|2.35|France|Париж
Marseille|43.30|5.37|France|Marseilles
Lyon|45.76|4.84|France|Lyons
Bordeaux|44.84|-0.58|France|
Toulouse|43.60|1.44|France|
Strasbourg|48.58|7.75|France|Strassburg 1871-1918;Straßburg
Grenoble|45.19|5.72|France|
Versailles|48.80|2.13|France|
Verdun|49.16|5.38|France|
Nice|43.70|7.27|France|Nizza
Lille|50.63|3.06|France|
Rouen|49.44|1.10|France|
Calais|50.95|1.86|France|
Brussels|50.85|4.35|Belgium|Bruxelles;Brüssel
Antwerp|51.22|4.40|Belgium|Anvers;Antwerpen
Liège|50.63|5.57|Belgium|Liege;Lüttich
Ypres|50.85|2.89|Belgium|Ieper
Amsterdam|52.37|4.90|Netherlands|
The Hague|52.08|4.30|Netherlands|Den Haag;Hague;La Haye
Rotterdam|51.92|4.48|Netherlands|
London|51.51|-0.13|England|Londres
Manchester|53.48|-2.24|England|
Liverpool|53.41|-2.98|England|
Birmingham|52.48|-1.90|England|
Oxford|51.75|-1.26|England|
Edinburgh|55.95|-3.19|Scotland|
Glasgow|55.86|-4.25|Scotland|
Dublin|53.35|-6.26|Ireland|Baile Átha Cliath
Cork|51.90|-8.47|Ireland|
Cobh 1920-|51.85|-8.29|Ireland|Queenstown 1849-1920
Dún Laoghaire 1920-|53.29|-6.14|Ireland|Kingstown 1821-1920
Belfast|54.60|-5.93|Northern Ireland|
Madrid|40.42|-3.70|Spain|
Barcelona|41.39|2.17|Catalonia|Barcelone
Valencia|39.47|-0.38|Spain|
Cádiz|36.53|-6.29|Spain|Cadiz
Guernica|43.32|-2.68|Spain|Gernika
Lisbon|38.72|-9.14|Portugal|Lisboa;Lissabon
Rome|41.90|12.50|Italy|Roma;Rom
Milan|45.46|9.19|Italy|Milano;Mailand
Turin|45.07|7.69|Italy|Torino
Naples|40.85|14.27|Italy|Napoli;Neapel
Venice|45.44|12.32|Italy|Venezia;Venedig
Florence|43.77|11.26|Italy|Firenze;Florenz
Genoa|44.41|8.93|Italy|Genova;Genua
Reykjavik|64.15|-21.94|Iceland|Reykjavík
New York|40.71|-74.01|United States|New York City;New Amsterdam -1664;Нью-Йорк
Brooklyn|40.65|-73.95|New York|
Manhattan|40.78|-73.97|New York|
The Bronx|40.84|-73.87|New York|Bronx
Chicago|41.88|-87.63|United States|
Boston|42.36|-71.06|United States|
Philadelphia|39.95|-75.17|United States|
San Francisco|37.77|-122.42|United States|Yerba Buena -1847
Los Angeles|34.05|-118.24|United States|
Minneapolis|44.98|-93.27|United States|
Detroit|42.33|-83.05|United States|
Halifax|44.65|-63.57|Canada|
Amherst|45.83|-64.21|Canada|
Toronto|43.65|-79.38|Canada|York 1793-1834
Montreal|45.50|-73.57|Canada|Montréal
Kitchener 1916-|43.45|-80.49|Canada|
Tampico|22.23|-97.86|Mexico|
Veracruz|19.17|-96.13|Mexico|Vera Cruz
Havana|23.14|-82.36|Cuba|La Habana
Buenos Aires|-34.60|-58.38|Argentina|
Rio de Janeiro|-22.91|-43.17|Brazil|
Santiago|-33.45|-70.67|Chile|
Santo Domingo|18.49|-69.93|Dominican Republic|Ciudad Trujillo 1936-1961
Beijing 1949-|39.90|116.41|China|Peking -1928;Peiping 1928-1949;Pékin
Shanghai|31.23|121.47|China|Schanghai
Nanjing|32.06|118.80|China|Nanking
Guangzhou|23.13|113.26|China|Canton -1918
Wuhan|30.59|114.31|China|Hankow;Hankou
Chongqing|29.56|106.55|China|Chungking
Harbin|45.80|126.53|China|Kharbin
Shenyang|41.81|123.43|China|Mukden
Dalian|38.91|121.61|China|Dairen 1905-1945;Dalny 1898-1905
Lüshun|38.81|121.24|China|Port Arthur 1898-1945;Lushun
Hong Kong|22.32|114.17|China|Hongkong
Ulaanbaatar 1924-|47.89|106.91|Mongolia|Urga -1924;Ulan Bator
Tokyo 1868-|35.68|139.69|Japan|Edo -1868;Tokio
Seoul 1945-|37.57|126.98|South Korea|Keijo 1910-1945;Hanyang
Ho Chi Minh City 1976-|10.82|106.63|Vietnam|Saigon -1976
Hanoi|21.03|105.85|Vietnam|
Yangon|16.87|96.20|Myanmar|Rangoon -1989
Bangkok|13.76|100.50|Thailand|
Jakarta 1942-|-6.21|106.85|Indonesia|Batavia 1619-1942;Djakarta
Mumbai 1995-|19.08|72.88|India|Bombay -1995
Kolkata 2001-|22.57|88.36|India|Calcutta -2001
Chennai 1996-|13.08|80.27|India|Madras -1996
Delhi|28.65|77.23|India|New Delhi
Faisalabad 1977-|31.42|73.08|Pakistan|Lyallpur 1892-1977
Tehran|35.69|51.39|Iran|Teheran
Bandar-e Anzali|37.47|49.46|Iran|Enzeli;Anzali;Bandar-e Pahlavi 1935-1979
Baghdad|33.31|44.37|Iraq|Bagdad
Damascus|33.51|36.29|Syria|Damas
Beirut|33.89|35.50|Lebanon|Beyrouth
Jerusalem|31.78|35.22|Palestine|
Cairo|30.04|31.24|Egypt|Le Caire;Kairo
Alexandria|31.20|29.92|Egypt|
Tunis|36.81|10.18|Tunisia|
Algiers|36.75|3.06|Algeria|Alger
Kinshasa 1966-|-4.44|15.27|Congo|Léopoldville 1881-1966;Leopoldville
Maputo 1976-|-25.97|32.57|Mozambique|Lourenço Marques -1976
Harare 1982-|-17.83|31.05|Zimbabwe|Salisbury 1890-1982
Cape Town|-33.92|18.42|South Africa|Kapstadt
Johannesburg|-26.20|28.05|South Africa|
Sydney|-33.87|151.21|Australia|
Melbourne|-37.81|144.96|Australia|
Russia|61.5|96.0||Russie;Russland;Rossiya;Россия
Soviet Union 1922-1991|61.0|90.0||USSR;U.S.S.R.;Union soviétique;Sowjetunion;СССР
Ukraine|49.0|32.0||
Crimea|45.2|34.3||Krim
Siberia|60.0|100.0|Russia|Sibirien;Sibérie
Caucasus|42.5|44.5||Kaukasus
Turkey 1923-|39.0|35.0||Türkiye;Türkei;Turquie
Ottoman Empire -1922|39.0|35.0||
Kazakhstan 1936-|48.0|67.0||Kazakstan
Georgia|42.0|43.5||Gruziya
Finland|64.0|26.0||Finnland;Finlande
Norway|62.0|10.0||Norwegen;Norvège
Sweden|62.0|15.0||Schweden;Suède
Denmark|56.0|10.0||Dänemark
Germany|51.0|10.0||Deutschland;Allemagne
Austria|47.3|13.3||Österreich;Autriche
Hungary|47.0|20.0||Ungarn;Hongrie
Poland|52.0|20.0||Polen;Pologne
Switzerland|47.0|8.0||Schweiz;Suisse
France|46.0|2.0||Frankreich
Belgium|50.8|4.0||Belgien;Belgique
Netherlands|52.3|5.5||Holland;Niederlande
England|52.5|-1.5|Great Britain|Angleterre
Scotland|56.5|-4.0|Great Britain|
Wales|52.3|-3.8|Great Britain|
Great Britain|54.0|-2.5||Britain;United Kingdom;Großbritannien
Ireland|53.0|-8.0||Irland
Northern Ireland 1921-|54.6|-6.7|United Kingdom|
Spain|40.0|-4.0||Spanien;Espagne
Catalonia|41.8|1.5|Spain|
Portugal|39.5|-8.0||
Italy|42.8|12.8||Italien;Italie
Greece|39.0|22.0||Griechenland;Grèce
Bulgaria|43.0|25.0||
Romania|46.0|25.0||Rumania;Roumania;Rumänien
Serbia|44.0|21.0||
Yugoslavia 1929-2003|44.0|20.0||Jugoslavia
Czechoslovakia 1918-1992|49.8|16.0||
United States|38.0|-97.0||United States of America;USA;U.S.A.;America
Canada|60.0|-96.0||Kanada
Mexico|23.0|-102.0||Mexiko;Mexique
Cuba|21.5|-80.0||Kuba
Argentina|-34.0|-64.0||
Brazil|-10.0|-55.0||
Chile|-30.0|-71.0||
China|35.0|105.0||Chine
Japan|36.0|138.0||
India|20.0|77.0||
Iran 1935-|32.0|53.0||Persia -1935
Iraq|33.0|44.0||Mesopotamia -1921
Syria|35.0|38.0||
Palestine|31.9|35.2||
Egypt|27.0|30.0||
South Africa|-29.0|24.0||
Australia|-27.0|133.0||
Estonia|59.0|26.0||
Latvia|57.0|25.0||
Lithuania|55.2|24.0||
Belarus|53.0|28.0||Byelorussia
Armenia|40.0|45.0||
Azerbaijan|40.5|47.5||
Manchuria|45.0|125.0||Manchukuo 1932-1945
Mongolia|46.0|105.0||
Europe|50.0|15.0||Europa
Asia|45.0|90.0||
Africa|5.0|20.0||
Bessarabia|47.0|28.5||
Galicia|49.5|24.0||
Prussia -1947|52.5|13.5|Germany|Preussen;Preußen
Bavaria|48.9|11.4|Germany|Bayern
Saxony|51.0|13.4|Germany|Sachsen
Bohemia|49.8|14.4||Böhmen
`

/** The places that come with Stemma: those with many names first, and what history is mostly told of. */
export const places: Gazetteer = gazetteerOf(parsePlaces(rows, 'stemma'))
