// Made by `node tools/names/write.ts` from half of the name pairs that bench/chronology/names.md describes.
/**
 * What stands for what: a line for each Cyrillic spelling, then the Latin ones with ten times the natural logarithm of
 * how seldom the one is the other, the mean of both directions. "^" and "$" are a name's beginning and end; nothing before a number is a letter left out.
 */
export const sounds: string = `
:a60
$:$1 a$35 as$42 d$50 e$23 eau$46 es$34 et$41 ey$43 h$34 i$43 k$51 le$34 les$50 ne$49 o$40 os$46 ov$50 s$28 t$29 u$42 us$24 y$36 z$43
^:^0 ^c43 ^g44 ^h48 ^je42 ^k43 ^s43 ^sch51 ^w47 ^ye47 ^yo48
^а:^30
^б:^33
^в:^36
^г:^35
^д:^30
^з:^51
^и:^41
^к:^28
^л:^45
^м:^35
^н:^38
^о:^33
^п:^40
^р:^38
^с:^30
^т:^31
^у:^49
^ф:^36
^х:^32
^ц:^42
^ч:^39
^ш:^43
^э:^29
^я:^47
а:60 a0 ag34 ah27 al51 an59 anus48 as47 at47 ba47 e60 ha30 i60 nari49 o60 qa45 r60 shun50 teru49 u56 y60 za44
а$:$24
ав:a39
ад:a47
ай:a46 e50 h47 i24 y26
ак:a51 k45
ал:l37
ам:a55 m40
ан:a44 g52 i52 m59 n26
ар:a45 i59 r34
ас:a45 s41
ат:a49 t46
ах:a54 h39 x30
ая:a34
б:ab32 b1 be13 bea41 bi30 bie40 bo29 bu28 eb40 ebe31 lbe35 ub40
ба:b17
бе:b16
би:b32
бо:b28
бр:b33
бу:b28
бь:b38
бэ:b28
в:av30 ave39 eave38 ev34 eve31 evi32 off30 ov32 ove36 ovi29 ovs39 ow43 qua31 que45 qui32 u57 v4 va28 ve18 vi18 w8 wa28 we26 wi34 wie41 woo28
в$:$42
ва:a47 n60 u59 v25 w17
ве:v25 w22
ви:a60 b53 e60 i43 s57 v19 w32
во:v40 w35
ву:w34
г:60 ag34 age36 agh39 eg29 ege40 egh40 egui39 g2 gai39 ge20 geh36 gh22 ghi36 gie39 go37 gu21 gue27 gues33 h29 he40 og41 ug30
га:g20 h39
ге:g26 h27
ги:g31
го:a55 g29
гр:g40
гу:g28
гэ:g42
д:60 ad24 adeh39 d1 da32 de16 des42 di30 dis40 do32 dou41 dt42 du37 ead41 ed26 ede35 ood32 oody42 s60 ud34
д$:$45
да:a50 d25 k46 n55
де:d22
дж:a60 c34 d48 e60 g25 j9
дз:a56 d60 i53 j12 o56 s60 u58 z12
ди:a54 d26
до:d31
ду:d34
дэ:d34
дю:d38
е:60 a60 ama46 cho53 e2 ec40 el39 en56 er51 es49 et31 h60 he34 hiyo40 ho40 i60 ie40 ier48 je27 le47 lier39 o45 quet43 r60 s60 sho38 the53 y60 ye28 yo19 yosh30
е$:$24
еб:b39
ев:a56 e37 i50 v21 w39
ед:d35
ей:a32 e40 i31 j52 u57 y29
ек:e54 k30
ел:e58 h54 l21
ем:m29
ен:e45 n16 s60
еп:p31
ер:e53 o60 r11 s60
ес:a60 c50 s33 z28
ет:t26
еф:f28
ец:c34
ж:g37 ge15 gi16 j19 je32 jo33 r60 rze27 ugen31 z23 zh12
жа:j24
же:e54 g43 j31 z37
жу:r41
з:az30 eese33 es26 ose34 s25 se18 z8 ze21 zi25 zie25
за:s38 z22
зе:e52 s48 z30
зи:i54 s38 z34
зю:s45
и:60 a60 chi44 e40 eigh49 g60 gi53 hi17 i1 ic38 ich39 ie28 ij51 il41 in60 inus49 ir50 is39 it45 j60 ji38 jo50 ki50 shi44 si51 uly48 vi60 wicz35 xi50 y17
и$:$19
иб:b41
ив:a49
иг:g32
ид:d32 i50
ий:i20 n60 s57 y21
ик:a60 k26 s57
ил:l35
им:i57 m32 n47
ин:i47 n23 y52
ир:e54 i43 k50 o54 r32
ис:i50 s30
ит:i39 t31
их:c45 h28
ич:c15
ия:a33
й:ai13 ail29 aj23 ay15 aye30 ei9 eis27 eu22 ey23 i27 ight33 ij21 illy32 ius17 j21 jusz38 o60 uill37 uy31 y17 ye40
й$:$27
йо:j30
к:ack30 ak34 c11 ca41 ch40 chae45 chi46 ck19 cke28 co31 cque39 cus39 eck29 ecke44 ek43 ick32 k2 ka41 ke25 key45 ki27 ko30 ku44 ky45 ock32 oeck42 q26 qu28 que27 qui45 uck35 uq44
к$:$40
ка:a51 c21 k27 o56 t58
ке:e40 k40
ки:i41 k35 n52 y40
кк:c35
ко:c32 d55 g46 k33 o49
кс:x1
ку:c38 e52 k36 q32 u53
кэ:c27 k49
л:agli42 ahl37 al20 all33 el22 ell28 gli32 igli43 il34 ill29 l2 la35 lai44 lais41 le16 leh33 ley23 li27 ll28 lle44 lli42 lo30 ly40 ol33 ole44 olo40 oole40 ul34
ла:a60 l22 s56
ле:e49 l23
ли:e54 i41 l25
лл:l42
ло:l30 o50
лу:l42
ль:a60 e54 i60 l8 o60 r60
лэ:l33
лю:l42
ля:l31
м:am21 e60 em37 eme33 ham36 lman42 m1 ma25 man38 me21 meh42 mi28 mo32 n60 om30 tsun40 um28
м$:$48
ма:a60 c60 h58 k60 m11 n59 o60 s59 t60 y56
мб:b39
ме:m24
ми:m26
мо:m27
му:m35
мэ:m28
н:60 ain39 aine45 an15 and34 ane47 ang39 ann26 ant38 e60 een38 en24 ene42 g60 gne45 in25 ine36 ing35 inh38 n1 na42 nd37 ne19 nes45 ney37 ng28 ni31 nie44 nne47 no34 nus44 ny41 o60 on33 ong33 ont43 un30 y60 yne43
н$:$26
на:a54 n30 s53
нг:g34
нд:a55 d45 i49
не:e52 n29
ни:n32
нк:n43
но:n40 o48 u51 y45
нц:c38
нъ:n31
нь:n20
о:a60 au24 aud35 augh41 ault37 aux38 eau36 ggio44 h60 ho30 i60 io36 jo46 lo36 o1 og45 oh27 on44 oryu47 os48 ot30 so43 tok39 u60
о$:$28
ов:a55 i55 n51 o55 r59 v25
ог:g39
ой:i50 u35
ол:l41
он:a53 n33 o38
оо:o31
ор:a53 f47 m53 o46 r49
ос:o41 s38
от:o48 t42
оу:o36 w26
п:p1 pa32 pe16 pi27 pie38 po28
п$:$51
па:p19
пе:p19
пи:p26
по:p30
пу:p32
пы:p39
р:60 aard39 air43 ar15 ard31 ari44 art40 aure47 e60 ehr38 er20 ert38 her38 hor43 ir39 nard45 or28 orth40 ourt45 r2 ra32 rd35 re23 ri31 ro27 ry43 ur25 ury43 wrig47
р$:$37
ра:a53 o58 r24
ре:n60 r22
рж:r39
ри:a54 i58 r26
рк:a49
ро:o58 r31
ру:r35
ры:r46
рэ:r31
с:a60 as29 ashi35 ass37 c39 ce26 ci39 es28 ess39 n60 os37 s1 sa33 se29 shi23 sho47 si39 ss38 sse34 sz34 us30 uss42 x41 xi44 z31
с$:$33
са:a55 i51 o56 s30 z36
се:c29 s36
си:c39 i33 n55 s41 y41
ск:e49 k43 s43
со:s41
сс:r51
су:o49
сь:s43
сэ:s37
т:60 ach43 achi34 at30 ate40 ath38 att43 chi18 chiy37 cho34 et36 ete36 eth42 ett37 ette43 ich51 ichi46 ight47 it39 mune42 ntig44 ooth44 oto43 s60 t1 ta33 te18 tes39 th16 the35 ti30 to30 tt42 tu42 ty37 uchi33 ut34
т$:$36
та:a60 d57 s55 t22
те:e51 t24
ти:a50 c36 i40 t36
то:t28 u54
ту:t40
ты:t43
ть:t38
тэ:t38
у:60 a60 hou38 hu37 o39 ois31 ong48 oon43 ou14 oud40 ow29 poi39 qu46 roo38 soe38 u2 w31 we46 wi43
у$:$33
уд:d30 m53 u44
уи:w27
ук:k36
ул:l42 u46
ум:m42
ун:n38
уо:w17
ур:n49 r46 u41
ус:s45 u38
ух:h38
уэ:w19
ф:ath36 ef35 f1 fa35 fe18 ff22 fo33 ough34 ph15 phe35 phy38 the36 v43
ф$:$42
фа:f22
фе:f21
фо:f29
фэ:f31
х:ach27 ache34 akh37 ch15 che35 ech38 h5 ha33 he32 ho35 hu32 ich32 j31 kh14 kha30 kho35
х$:$48
ха:h10
хе:g42 h21
хи:g39 h39
хо:h25
ху:h27
хь:h35
хэ:h22
ц:at36 ats18 atsu25 c21 ets34 etz28 ita37 its27 obut36 qi35 t54 ts7 tse35 tsu23 tz11 z15 ze25
ц$:$47
це:c30 z43
цз:j20 z29
ци:c46 q23 t36
цу:e54 t48 u46
цэ:t43
ч:c15 ce32 ch10 cha30 che21 chu38 ci15 csi37 cz15 czy24 etx37 ic27 ich27 icz26 itch25 itsj30 owna37 tch20 tsch17 wicz36 zsch33
ч$:$33
че:c25
чж:z21
чи:c35
ш:ash28 ch23 chai36 che29 cher34 chet30 iesz34 s21 sc30 sch9 scha35 sche23 scho23 sh6 sha19 she23 sz18
ша:s40
ше:s42
щ:shch9 szcz7 tsch29
ы:i31 u56 y17
ы$:$43
ый:y28
ь:bjo22 gno19 gye28 i57 ie14 ier7 igny24 je27 y38 ye22
ь$:$30
ье:e30 i36 j25
ьм:m37
ьо:o30
ьс:s31
ьш:s36
ью:h44 u30 w31
ья:a26 g54 i42 r60 y37
э:a31 ae34 e11 eng32 he23 heng29 oe31 ouin37 ue35
э$:$36
эй:a33 e50 i45 y34
эн:n33
эс:e45
ю:buh32 chu27 ew25 hu20 iu17 ju14 shu30 u16 y36 you23 yu8
ю$:$48
я:a35 aya22 cha34 ia9 ian32 iang33 ija34 ja10 la21 sh56 xia29 ya4
я$:$30
яв:v32
ял:l45
ян:n46
`
