# language: de
Funktionalität: Antragsberechtigung
  Wer einen Antrag stellen kann, und wie der Antragsteller erkannt wird.
  Namen sind verwechselbar: Wo ein Zweifel bleibt, wird gefragt und nichts vermutet.

  @AB-01
  Regel: AB-01 Antragsberechtigung
    Herkunft: Ankündigung vom 2. Juli 2025 („allen 36 Städten und Landkreisen“).
    Antragsberechtigt sind nur die 12 kreisfreien Städte und die 24 Landkreise in Rheinland-Pfalz.
    Ist die Regel nicht erfüllt, wird die Ablehnung vorgeschlagen.

    Szenariogrundriss: Jede der 36 Gebietskörperschaften ist antragsberechtigt
      Angenommen ein vollständiger Antrag <Antragsteller> für das Jahr 2026
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-01 erfüllt
      Und gilt als Antragsteller „<Name>“ mit dem AGS „<AGS>“
      Und lautet das Ergebnis Bewilligung

      Beispiele: Kreisfreie Städte
        | Antragsteller                        | Name                             | AGS   |
        | der Stadt Koblenz                    | Stadt Koblenz                    | 07111 |
        | der Stadt Trier                      | Stadt Trier                      | 07211 |
        | der Stadt Frankenthal (Pfalz)        | Stadt Frankenthal (Pfalz)        | 07311 |
        | der Stadt Kaiserslautern             | Stadt Kaiserslautern             | 07312 |
        | der Stadt Landau in der Pfalz        | Stadt Landau in der Pfalz        | 07313 |
        | der Stadt Ludwigshafen am Rhein      | Stadt Ludwigshafen am Rhein      | 07314 |
        | der Landeshauptstadt Mainz           | Landeshauptstadt Mainz           | 07315 |
        | der Stadt Neustadt an der Weinstraße | Stadt Neustadt an der Weinstraße | 07316 |
        | der Stadt Pirmasens                  | Stadt Pirmasens                  | 07317 |
        | der Stadt Speyer                     | Stadt Speyer                     | 07318 |
        | der Stadt Worms                      | Stadt Worms                      | 07319 |
        | der Stadt Zweibrücken                | Stadt Zweibrücken                | 07320 |

      Beispiele: Landkreise
        | Antragsteller                             | Name                                | AGS   |
        | des Landkreises Ahrweiler                 | Landkreis Ahrweiler                 | 07131 |
        | des Landkreises Altenkirchen (Westerwald) | Landkreis Altenkirchen (Westerwald) | 07132 |
        | des Landkreises Bad Kreuznach             | Landkreis Bad Kreuznach             | 07133 |
        | des Landkreises Birkenfeld                | Landkreis Birkenfeld                | 07134 |
        | des Landkreises Cochem-Zell               | Landkreis Cochem-Zell               | 07135 |
        | des Landkreises Mayen-Koblenz             | Landkreis Mayen-Koblenz             | 07137 |
        | des Landkreises Neuwied                   | Landkreis Neuwied                   | 07138 |
        | des Rhein-Hunsrück-Kreises                | Rhein-Hunsrück-Kreis                | 07140 |
        | des Rhein-Lahn-Kreises                    | Rhein-Lahn-Kreis                    | 07141 |
        | des Westerwaldkreises                     | Westerwaldkreis                     | 07143 |
        | des Landkreises Bernkastel-Wittlich       | Landkreis Bernkastel-Wittlich       | 07231 |
        | des Eifelkreises Bitburg-Prüm             | Eifelkreis Bitburg-Prüm             | 07232 |
        | des Landkreises Vulkaneifel               | Landkreis Vulkaneifel               | 07233 |
        | des Landkreises Trier-Saarburg            | Landkreis Trier-Saarburg            | 07235 |
        | des Landkreises Alzey-Worms               | Landkreis Alzey-Worms               | 07331 |
        | des Landkreises Bad Dürkheim              | Landkreis Bad Dürkheim              | 07332 |
        | des Donnersbergkreises                    | Donnersbergkreis                    | 07333 |
        | des Landkreises Germersheim               | Landkreis Germersheim               | 07334 |
        | des Landkreises Kaiserslautern            | Landkreis Kaiserslautern            | 07335 |
        | des Landkreises Kusel                     | Landkreis Kusel                     | 07336 |
        | des Landkreises Südliche Weinstraße       | Landkreis Südliche Weinstraße       | 07337 |
        | des Rhein-Pfalz-Kreises                   | Rhein-Pfalz-Kreis                   | 07338 |
        | des Landkreises Mainz-Bingen              | Landkreis Mainz-Bingen              | 07339 |
        | des Landkreises Südwestpfalz              | Landkreis Südwestpfalz              | 07340 |

    @AB-02
    Szenariogrundriss: Wer außerhalb von Rheinland-Pfalz liegt, ist nicht antragsberechtigt
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Antragsteller lautet „<Name>“
      Und die Angabe AGS lautet „<AGS>“
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-01 nicht erfüllt
      Und ist die Wirkung der Regel AB-01: Ablehnung
      Und ist die Regel AB-02 <AB-02>
      Und lautet das Ergebnis Ablehnung
      Und nennt die Begründung „<Name>“

      Beispiele:
        | Name                      | AGS      | AB-02         |
        | Stadt Frankfurt am Main   | 06412    | erfüllt       |
        | Stadt Frankfurt am Main   | 06412000 | erfüllt       |
        | Landkreis Karlsruhe       | 08215    | erfüllt       |
        | Stadt Rüsselsheim am Main | 06433012 | nicht erfüllt |

    Szenario: Wer nicht antragsberechtigt ist, hält keinen Platz in der Rangfolge
      Angenommen für das Haushaltsjahr 2026 stehen 80.000,00 € zur Verfügung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Antragsteller lautet „Stadt Frankfurt am Main“
      Und die Angabe AGS lautet „06412“
      Und ein weiterer vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und der Antrag ist am 02.09.2025 um 09:00:00 Uhr eingegangen
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | Ergebnis    | Betrag      | AB-01         |
        | 1            | –    | Ablehnung   | 0,00 €      | nicht erfüllt |
        | 2            | 1    | Bewilligung | 80.000,00 € | erfüllt       |

    Szenario: Solange der Antragsteller nicht feststeht, bleibt die Antragsberechtigung offen
      Angenommen ein vollständiger Antrag der Stadt Kaiserslautern für das Jahr 2026
      Und die Angabe Antragsteller lautet „Kaiserslautern“
      Und die Angabe AGS fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-01 offen
      Und ist die Wirkung der Regel AB-01: Rückfrage
      Und lautet das Ergebnis Nachforderung

  @AB-02
  Regel: AB-02 Keine kreisangehörige Gemeinde
    Herkunft: Ankündigung vom 2. Juli 2025; Einteilung in Landkreise und kreisfreie Städte nach § 3 GerOrgG.
    Kreisangehörige Gemeinden, Verbandsgemeinden und große kreisangehörige Städte sind nicht
    antragsberechtigt. Der Landkreis, der den Antrag stellen kann, ist zu nennen.
    Ist die Regel nicht erfüllt, wird die Ablehnung vorgeschlagen.

    Szenario: Eine kreisfreie Stadt ist keine kreisangehörige Gemeinde
      Angenommen ein vollständiger Antrag der Stadt Speyer für das Jahr 2026
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-02 erfüllt
      Und lautet das Ergebnis Bewilligung

    @AB-01
    Szenariogrundriss: Große kreisangehörige Städte werden an ihren Landkreis verwiesen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Antragsteller lautet „<Stadt>“
      Und die Angabe AGS fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-01 nicht erfüllt
      Und ist die Regel AB-02 nicht erfüllt
      Und ist die Wirkung der Regel AB-02: Ablehnung
      Und lautet das Ergebnis Ablehnung
      Und nennt die Begründung „<Landkreis>“
      Und nennt die Begründung „Der AGS dieser Gemeinde ist <AGS>“

      Beispiele:
        | Stadt                    | AGS      | Landkreis                           |
        | Stadt Andernach          | 07137003 | Landkreis Mayen-Koblenz (AGS 07137) |
        | Stadt Bad Kreuznach      | 07133006 | Landkreis Bad Kreuznach (AGS 07133) |
        | Stadt Bingen am Rhein    | 07339005 | Landkreis Mainz-Bingen (AGS 07339)  |
        | Stadt Idar-Oberstein     | 07134045 | Landkreis Birkenfeld (AGS 07134)    |
        | Stadt Ingelheim am Rhein | 07339030 | Landkreis Mainz-Bingen (AGS 07339)  |
        | Stadt Lahnstein          | 07141075 | Rhein-Lahn-Kreis (AGS 07141)        |
        | Stadt Mayen              | 07137068 | Landkreis Mayen-Koblenz (AGS 07137) |
        | Stadt Neuwied            | 07138045 | Landkreis Neuwied (AGS 07138)       |

    @AB-01
    Szenariogrundriss: Kreisangehörige Gemeinden mit ihrem eigenen AGS
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Antragsteller lautet „<Gemeinde>“
      Und die Angabe AGS lautet „<AGS>“
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-01 nicht erfüllt
      Und ist die Regel AB-02 nicht erfüllt
      Und lautet das Ergebnis Ablehnung
      Und nennt die Begründung „<Landkreis>“

      Beispiele:
        | Gemeinde                 | AGS      | Landkreis                            |
        | Stadt Germersheim        | 07334007 | Landkreis Germersheim (AGS 07334)    |
        | Germersheim              | 07334007 | Landkreis Germersheim (AGS 07334)    |
        | Ortsgemeinde Lustadt     | 07334018 | Landkreis Germersheim (AGS 07334)    |
        | Gemeinde Haßloch         | 07332025 | Landkreis Bad Dürkheim (AGS 07332)   |
        | Ortsgemeinde Trierweiler | 07235137 | Landkreis Trier-Saarburg (AGS 07235) |

    @AB-01
    Szenariogrundriss: Gemeinden, deren Name dem einer Gebietskörperschaft gleicht oder ähnelt
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Antragsteller lautet „<Gemeinde>“
      Und die Angabe AGS fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-01 nicht erfüllt
      Und ist die Regel AB-02 nicht erfüllt
      Und lautet das Ergebnis Ablehnung
      Und nennt die Begründung „<Landkreis>“
      Und nennt die Begründung „Der AGS dieser Gemeinde ist <AGS>“

      Beispiele: Sitze von Kreisverwaltungen
        | Gemeinde                        | AGS      | Landkreis                                       |
        | Stadt Alzey                     | 07331003 | Landkreis Alzey-Worms (AGS 07331)               |
        | Stadt Germersheim               | 07334007 | Landkreis Germersheim (AGS 07334)               |
        | Stadt Bad Dürkheim              | 07332002 | Landkreis Bad Dürkheim (AGS 07332)              |
        | Stadt Kusel                     | 07336055 | Landkreis Kusel (AGS 07336)                     |
        | Stadt Birkenfeld                | 07134010 | Landkreis Birkenfeld (AGS 07134)                |
        | Stadt Altenkirchen (Westerwald) | 07132501 | Landkreis Altenkirchen (Westerwald) (AGS 07132) |
        | Stadt Wittlich                  | 07231134 | Landkreis Bernkastel-Wittlich (AGS 07231)       |
        | Stadt Bitburg                   | 07232018 | Eifelkreis Bitburg-Prüm (AGS 07232)             |
        | Stadt Daun                      | 07233501 | Landkreis Vulkaneifel (AGS 07233)               |
        | Stadt Cochem                    | 07135020 | Landkreis Cochem-Zell (AGS 07135)               |
        | Stadt Simmern/Hunsrück          | 07140144 | Rhein-Hunsrück-Kreis (AGS 07140)                |
        | Stadt Bad Ems                   | 07141006 | Rhein-Lahn-Kreis (AGS 07141)                    |
        | Stadt Montabaur                 | 07143048 | Westerwaldkreis (AGS 07143)                     |
        | Stadt Kirchheimbolanden         | 07333039 | Donnersbergkreis (AGS 07333)                    |

      Beispiele: Ähnliche Namen
        | Gemeinde                         | AGS      | Landkreis                            |
        | Ortsgemeinde Altenkirchen        | 07336004 | Landkreis Kusel (AGS 07336)          |
        | Ortsgemeinde Simmern             | 07143071 | Westerwaldkreis (AGS 07143)          |
        | Ortsgemeinde Neustadt (Wied)     | 07138044 | Landkreis Neuwied (AGS 07138)        |
        | Ortsgemeinde Neustadt/Westerwald | 07143272 | Westerwaldkreis (AGS 07143)          |
        | Ortsgemeinde Trierweiler         | 07235137 | Landkreis Trier-Saarburg (AGS 07235) |

      Beispiele: Weitere Städte und Gemeinden
        | Gemeinde             | AGS      | Landkreis                           |
        | Stadt Bendorf        | 07137203 | Landkreis Mayen-Koblenz (AGS 07137) |
        | Gemeinde Haßloch     | 07332025 | Landkreis Bad Dürkheim (AGS 07332)  |
        | Stadt Wörth am Rhein | 07334501 | Landkreis Germersheim (AGS 07334)   |
        | Stadt Schifferstadt  | 07338025 | Rhein-Pfalz-Kreis (AGS 07338)       |
        | Stadt Sinzig         | 07131077 | Landkreis Ahrweiler (AGS 07131)     |
        | Stadt Remagen        | 07131070 | Landkreis Ahrweiler (AGS 07131)     |

    @AB-01
    Szenario: Eine Verbandsgemeinde wird an ihren Landkreis verwiesen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Antragsteller lautet „Verbandsgemeinde Montabaur“
      Und die Angabe AGS fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-01 nicht erfüllt
      Und ist die Regel AB-02 nicht erfüllt
      Und lautet das Ergebnis Ablehnung
      Und nennt die Begründung „Westerwaldkreis (AGS 07143)“

    Szenario: Ein mehrdeutiger Name lässt offen, ob eine kreisangehörige Gemeinde den Antrag stellt
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Antragsteller lautet „Germersheim“
      Und die Angabe AGS fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-02 offen
      Und ist die Wirkung der Regel AB-02: Rückfrage
      Und lautet das Ergebnis Nachforderung

  @AB-03
  Regel: AB-03 Name und AGS stimmen überein
    Herkunft: Annahme; durch die Bewilligungsbehörde zu bestätigen.
    Maßgeblich ist der Amtliche Gemeindeschlüssel (AGS). Passt der Name nicht dazu, wird nachgefragt.

    Szenariogrundriss: Voller Name, bloßer Name, Kurzform und früherer Name passen zum AGS
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Antragsteller lautet „<Name>“
      Und die Angabe AGS lautet „<AGS>“
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-03 erfüllt
      Und gilt als Antragsteller „<Gebietskörperschaft>“ mit dem AGS „<Schlüssel>“
      Und lautet das Ergebnis Bewilligung

      Beispiele: Namen in verschiedener Schreibung
        | Name                            | AGS      | Gebietskörperschaft           | Schlüssel |
        | Landkreis Germersheim           | 07334    | Landkreis Germersheim         | 07334     |
        | Germersheim                     | 07334    | Landkreis Germersheim         | 07334     |
        | Kreis Germersheim               | 07334    | Landkreis Germersheim         | 07334     |
        | LANDKREIS GERMERSHEIM           | 07334000 | Landkreis Germersheim         | 07334     |
        | Kreisverwaltung Germersheim     | 07334    | Landkreis Germersheim         | 07334     |
        | Kaiserslautern                  | 07312    | Stadt Kaiserslautern          | 07312     |
        | Kaiserslautern                  | 07335    | Landkreis Kaiserslautern      | 07335     |
        | Speyer                          | 07318000 | Stadt Speyer                  | 07318     |
        | Landkreis Daun                  | 07233    | Landkreis Vulkaneifel         | 07233     |
        | Landkreis Ludwigshafen          | 07338    | Rhein-Pfalz-Kreis             | 07338     |
        | Landkreis Suedliche Weinstrasse | 07337    | Landkreis Südliche Weinstraße | 07337     |

      Beispiele: Bloße Ortsnamen, die erst mit dem AGS eindeutig sind
        | Name                      | AGS   | Gebietskörperschaft                 | Schlüssel |
        | Ahrweiler                 | 07131 | Landkreis Ahrweiler                 | 07131     |
        | Altenkirchen (Westerwald) | 07132 | Landkreis Altenkirchen (Westerwald) | 07132     |
        | Bad Kreuznach             | 07133 | Landkreis Bad Kreuznach             | 07133     |
        | Birkenfeld                | 07134 | Landkreis Birkenfeld                | 07134     |
        | Neuwied                   | 07138 | Landkreis Neuwied                   | 07138     |
        | Bad Dürkheim              | 07332 | Landkreis Bad Dürkheim              | 07332     |
        | Kusel                     | 07336 | Landkreis Kusel                     | 07336     |

    @AB-01 @AB-02
    Szenariogrundriss: Name und AGS widersprechen sich
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Antragsteller lautet „<Name>“
      Und die Angabe AGS lautet „<AGS>“
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-03 nicht erfüllt
      Und ist die Wirkung der Regel AB-03: Rückfrage
      Und ist die Regel AB-01 offen
      Und ist die Regel AB-02 offen
      Und lautet das Ergebnis Nachforderung
      Und nennt die Begründung „<AGS>“
      Und nennt die Begründung „<Name>“

      Beispiele: Der AGS gehört zu einer anderen Gebietskörperschaft
        | Name                   | AGS   |
        | Landkreis Germersheim  | 07335 |
        | Stadt Kaiserslautern   | 07335 |
        | Stadt Neuwied          | 07138 |
        | Stadt Landau           | 07313 |
        | Caritasverband Koblenz | 07111 |

      Beispiele: Der AGS gehört zu keiner Gebietskörperschaft, der Name schon
        | Name                  | AGS      |
        | Landkreis Germersheim | 07334007 |
        | Landkreis Germersheim | 06413    |
        | Stadt Speyer          | 08226    |

    Szenariogrundriss: Ohne lesbaren Namen und AGS ist nichts zu vergleichen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe <Angabe> <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-03 offen
      Und ist die Wirkung der Regel AB-03: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Angabe        | Lücke            |
        | Antragsteller | fehlt            |
        | Antragsteller | ist nicht lesbar |
        | AGS           | ist nicht lesbar |

    @VO-03
    Szenario: Ein AGS mit drei Ziffern ist kein AGS
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe AGS lautet „733“
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-03 offen
      Und ist die Regel VO-03 nicht erfüllt
      Und lautet das Ergebnis Nachforderung

  @AB-04
  Regel: AB-04 Eindeutiger Name
    Herkunft: Annahme; durch die Bewilligungsbehörde zu bestätigen.
    Ohne AGS zählt der Name nur, wenn er genau eine Gebietskörperschaft bezeichnet.
    Sonst wird nachgefragt; alle, die gemeint sein können, werden genannt.

    Szenariogrundriss: Ohne AGS genügt ein eindeutiger Name
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Antragsteller lautet „<Name>“
      Und die Angabe AGS fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-04 erfüllt
      Und gilt als Antragsteller „<Gebietskörperschaft>“ mit dem AGS „<AGS>“
      Und lautet das Ergebnis Bewilligung

      Beispiele: Volle, kurze und frühere Namen
        | Name                            | Gebietskörperschaft              | AGS   |
        | Landkreis Kaiserslautern        | Landkreis Kaiserslautern         | 07335 |
        | Stadt Kaiserslautern            | Stadt Kaiserslautern             | 07312 |
        | Landkreis Neuwied               | Landkreis Neuwied                | 07138 |
        | Koblenz                         | Stadt Koblenz                    | 07111 |
        | Landkreis Mayen-Koblenz         | Landkreis Mayen-Koblenz          | 07137 |
        | Stadt Mainz                     | Landeshauptstadt Mainz           | 07315 |
        | SÜW                             | Landkreis Südliche Weinstraße    | 07337 |
        | südliche weinstrasse            | Landkreis Südliche Weinstraße    | 07337 |
        | Neustadt a. d. Weinstr.         | Stadt Neustadt an der Weinstraße | 07316 |
        | Landkreis Daun                  | Landkreis Vulkaneifel            | 07233 |
        | Landkreis Landau-Bad Bergzabern | Landkreis Südliche Weinstraße    | 07337 |

      Beispiele: Bloßer Name, der nur eine Gebietskörperschaft bezeichnet
        | Name                       | Gebietskörperschaft              | AGS   |
        | Cochem-Zell                | Landkreis Cochem-Zell            | 07135 |
        | Mayen-Koblenz              | Landkreis Mayen-Koblenz          | 07137 |
        | Rhein-Hunsrück-Kreis       | Rhein-Hunsrück-Kreis             | 07140 |
        | Rhein-Lahn-Kreis           | Rhein-Lahn-Kreis                 | 07141 |
        | Westerwaldkreis            | Westerwaldkreis                  | 07143 |
        | Trier                      | Stadt Trier                      | 07211 |
        | Bernkastel-Wittlich        | Landkreis Bernkastel-Wittlich    | 07231 |
        | Eifelkreis Bitburg-Prüm    | Eifelkreis Bitburg-Prüm          | 07232 |
        | Vulkaneifel                | Landkreis Vulkaneifel            | 07233 |
        | Trier-Saarburg             | Landkreis Trier-Saarburg         | 07235 |
        | Frankenthal (Pfalz)        | Stadt Frankenthal (Pfalz)        | 07311 |
        | Landau in der Pfalz        | Stadt Landau in der Pfalz        | 07313 |
        | Ludwigshafen am Rhein      | Stadt Ludwigshafen am Rhein      | 07314 |
        | Mainz                      | Landeshauptstadt Mainz           | 07315 |
        | Neustadt an der Weinstraße | Stadt Neustadt an der Weinstraße | 07316 |
        | Pirmasens                  | Stadt Pirmasens                  | 07317 |
        | Speyer                     | Stadt Speyer                     | 07318 |
        | Worms                      | Stadt Worms                      | 07319 |
        | Zweibrücken                | Stadt Zweibrücken                | 07320 |
        | Alzey-Worms                | Landkreis Alzey-Worms            | 07331 |
        | Donnersbergkreis           | Donnersbergkreis                 | 07333 |
        | Rhein-Pfalz-Kreis          | Rhein-Pfalz-Kreis                | 07338 |
        | Mainz-Bingen               | Landkreis Mainz-Bingen           | 07339 |
        | Südwestpfalz               | Landkreis Südwestpfalz           | 07340 |

      Beispiele: Stadtverwaltungen
        | Name                                       | Gebietskörperschaft              | AGS   |
        | Stadtverwaltung Koblenz                    | Stadt Koblenz                    | 07111 |
        | Stadtverwaltung Trier                      | Stadt Trier                      | 07211 |
        | Stadtverwaltung Frankenthal                | Stadt Frankenthal (Pfalz)        | 07311 |
        | Stadtverwaltung Kaiserslautern             | Stadt Kaiserslautern             | 07312 |
        | Stadtverwaltung Landau                     | Stadt Landau in der Pfalz        | 07313 |
        | Stadtverwaltung Ludwigshafen               | Stadt Ludwigshafen am Rhein      | 07314 |
        | Stadtverwaltung Mainz                      | Landeshauptstadt Mainz           | 07315 |
        | Stadtverwaltung Neustadt an der Weinstraße | Stadt Neustadt an der Weinstraße | 07316 |
        | Stadtverwaltung Pirmasens                  | Stadt Pirmasens                  | 07317 |
        | Stadtverwaltung Speyer                     | Stadt Speyer                     | 07318 |
        | Stadtverwaltung Worms                      | Stadt Worms                      | 07319 |
        | Stadtverwaltung Zweibrücken                | Stadt Zweibrücken                | 07320 |

      Beispiele: Kreisverwaltungen
        | Name                                          | Gebietskörperschaft                 | AGS   |
        | Kreisverwaltung Ahrweiler                     | Landkreis Ahrweiler                 | 07131 |
        | Kreisverwaltung Altenkirchen                  | Landkreis Altenkirchen (Westerwald) | 07132 |
        | Kreisverwaltung Bad Kreuznach                 | Landkreis Bad Kreuznach             | 07133 |
        | Kreisverwaltung Birkenfeld                    | Landkreis Birkenfeld                | 07134 |
        | Kreisverwaltung Cochem-Zell                   | Landkreis Cochem-Zell               | 07135 |
        | Kreisverwaltung Mayen-Koblenz                 | Landkreis Mayen-Koblenz             | 07137 |
        | Kreisverwaltung Neuwied                       | Landkreis Neuwied                   | 07138 |
        | Kreisverwaltung des Rhein-Hunsrück-Kreises    | Rhein-Hunsrück-Kreis                | 07140 |
        | Kreisverwaltung des Rhein-Lahn-Kreises        | Rhein-Lahn-Kreis                    | 07141 |
        | Kreisverwaltung des Westerwaldkreises         | Westerwaldkreis                     | 07143 |
        | Kreisverwaltung Bernkastel-Wittlich           | Landkreis Bernkastel-Wittlich       | 07231 |
        | Kreisverwaltung des Eifelkreises Bitburg-Prüm | Eifelkreis Bitburg-Prüm             | 07232 |
        | Kreisverwaltung Vulkaneifel                   | Landkreis Vulkaneifel               | 07233 |
        | Kreisverwaltung Trier-Saarburg                | Landkreis Trier-Saarburg            | 07235 |
        | Kreisverwaltung Alzey-Worms                   | Landkreis Alzey-Worms               | 07331 |
        | Kreisverwaltung Bad Dürkheim                  | Landkreis Bad Dürkheim              | 07332 |
        | Kreisverwaltung Donnersbergkreis              | Donnersbergkreis                    | 07333 |
        | Kreisverwaltung Germersheim                   | Landkreis Germersheim               | 07334 |
        | Kreisverwaltung Kaiserslautern                | Landkreis Kaiserslautern            | 07335 |
        | Kreisverwaltung Kusel                         | Landkreis Kusel                     | 07336 |
        | Kreisverwaltung Südliche Weinstraße           | Landkreis Südliche Weinstraße       | 07337 |
        | Kreisverwaltung Rhein-Pfalz-Kreis             | Rhein-Pfalz-Kreis                   | 07338 |
        | Kreisverwaltung Mainz-Bingen                  | Landkreis Mainz-Bingen              | 07339 |
        | Kreisverwaltung Südwestpfalz                  | Landkreis Südwestpfalz              | 07340 |

      Beispiele: Abkürzung SK für die kreisfreie Stadt
        | Name                       | Gebietskörperschaft              | AGS   |
        | SK Koblenz                 | Stadt Koblenz                    | 07111 |
        | SK Trier                   | Stadt Trier                      | 07211 |
        | SK Frankenthal             | Stadt Frankenthal (Pfalz)        | 07311 |
        | SK Kaiserslautern          | Stadt Kaiserslautern             | 07312 |
        | SK Landau i.d.Pfalz        | Stadt Landau in der Pfalz        | 07313 |
        | SK Ludwigshafen            | Stadt Ludwigshafen am Rhein      | 07314 |
        | SK Mainz                   | Landeshauptstadt Mainz           | 07315 |
        | SK Neustadt a.d.Weinstraße | Stadt Neustadt an der Weinstraße | 07316 |
        | SK Pirmasens               | Stadt Pirmasens                  | 07317 |
        | SK Speyer                  | Stadt Speyer                     | 07318 |
        | SK Worms                   | Stadt Worms                      | 07319 |
        | SK Zweibrücken             | Stadt Zweibrücken                | 07320 |

      Beispiele: Abkürzung LK für den Landkreis
        | Name                    | Gebietskörperschaft                 | AGS   |
        | LK Ahrweiler            | Landkreis Ahrweiler                 | 07131 |
        | LK Altenkirchen         | Landkreis Altenkirchen (Westerwald) | 07132 |
        | LK Bad Kreuznach        | Landkreis Bad Kreuznach             | 07133 |
        | LK Birkenfeld           | Landkreis Birkenfeld                | 07134 |
        | LK Cochem-Zell          | Landkreis Cochem-Zell               | 07135 |
        | LK Mayen-Koblenz        | Landkreis Mayen-Koblenz             | 07137 |
        | LK Neuwied              | Landkreis Neuwied                   | 07138 |
        | LK Rhein-Hunsrück-Kreis | Rhein-Hunsrück-Kreis                | 07140 |
        | LK Rhein-Lahn-Kreis     | Rhein-Lahn-Kreis                    | 07141 |
        | LK Westerwaldkreis      | Westerwaldkreis                     | 07143 |
        | LK Bernkastel-Wittlich  | Landkreis Bernkastel-Wittlich       | 07231 |
        | LK Bitburg-Prüm         | Eifelkreis Bitburg-Prüm             | 07232 |
        | LK Vulkaneifel          | Landkreis Vulkaneifel               | 07233 |
        | LK Trier-Saarburg       | Landkreis Trier-Saarburg            | 07235 |
        | LK Alzey-Worms          | Landkreis Alzey-Worms               | 07331 |
        | LK Bad Dürkheim         | Landkreis Bad Dürkheim              | 07332 |
        | LK Donnersbergkreis     | Donnersbergkreis                    | 07333 |
        | LK Germersheim          | Landkreis Germersheim               | 07334 |
        | LK Kaiserslautern       | Landkreis Kaiserslautern            | 07335 |
        | LK Kusel                | Landkreis Kusel                     | 07336 |
        | LK Südliche Weinstraße  | Landkreis Südliche Weinstraße       | 07337 |
        | LK Rhein-Pfalz-Kreis    | Rhein-Pfalz-Kreis                   | 07338 |
        | LK Mainz-Bingen         | Landkreis Mainz-Bingen              | 07339 |
        | LK Südwestpfalz         | Landkreis Südwestpfalz              | 07340 |

      Beispiele: Kreis statt Landkreis
        | Name                      | Gebietskörperschaft                 | AGS   |
        | Kreis Ahrweiler           | Landkreis Ahrweiler                 | 07131 |
        | Kreis Altenkirchen        | Landkreis Altenkirchen (Westerwald) | 07132 |
        | Kreis Altenkirchen (Ww.)  | Landkreis Altenkirchen (Westerwald) | 07132 |
        | Kreis Bad Kreuznach       | Landkreis Bad Kreuznach             | 07133 |
        | Kreis Birkenfeld          | Landkreis Birkenfeld                | 07134 |
        | Kreis Cochem-Zell         | Landkreis Cochem-Zell               | 07135 |
        | Kreis Mayen-Koblenz       | Landkreis Mayen-Koblenz             | 07137 |
        | Kreis Neuwied             | Landkreis Neuwied                   | 07138 |
        | Kreis Bernkastel-Wittlich | Landkreis Bernkastel-Wittlich       | 07231 |
        | Kreis Bitburg-Prüm        | Eifelkreis Bitburg-Prüm             | 07232 |
        | Kreis Vulkaneifel         | Landkreis Vulkaneifel               | 07233 |
        | Kreis Trier-Saarburg      | Landkreis Trier-Saarburg            | 07235 |
        | Kreis Alzey-Worms         | Landkreis Alzey-Worms               | 07331 |
        | Kreis Bad Dürkheim        | Landkreis Bad Dürkheim              | 07332 |
        | Kreis Germersheim         | Landkreis Germersheim               | 07334 |
        | Kreis Kaiserslautern      | Landkreis Kaiserslautern            | 07335 |
        | Kreis Kusel               | Landkreis Kusel                     | 07336 |
        | Kreis Südliche Weinstraße | Landkreis Südliche Weinstraße       | 07337 |
        | Kreis Mainz-Bingen        | Landkreis Mainz-Bingen              | 07339 |
        | Kreis Südwestpfalz        | Landkreis Südwestpfalz              | 07340 |

      Beispiele: Weitere Namen der Städte
        | Name                             | Gebietskörperschaft              | AGS   |
        | Koblenz am Rhein                 | Stadt Koblenz                    | 07111 |
        | Frankenthal                      | Stadt Frankenthal (Pfalz)        | 07311 |
        | Kaiserslautern, kreisfreie Stadt | Stadt Kaiserslautern             | 07312 |
        | Landau                           | Stadt Landau in der Pfalz        | 07313 |
        | Landau i.d.Pf.                   | Stadt Landau in der Pfalz        | 07313 |
        | Landau i. d. Pfalz               | Stadt Landau in der Pfalz        | 07313 |
        | Landau/Pfalz                     | Stadt Landau in der Pfalz        | 07313 |
        | Ludwigshafen                     | Stadt Ludwigshafen am Rhein      | 07314 |
        | Ludwigshafen a.Rh.               | Stadt Ludwigshafen am Rhein      | 07314 |
        | Ludwigshafen/Rhein               | Stadt Ludwigshafen am Rhein      | 07314 |
        | Neustadt a.d.W.                  | Stadt Neustadt an der Weinstraße | 07316 |
        | Neustadt/Weinstraße              | Stadt Neustadt an der Weinstraße | 07316 |

      Beispiele: Weitere Namen der Landkreise
        | Name                             | Gebietskörperschaft                 | AGS   |
        | Landkreis Altenkirchen           | Landkreis Altenkirchen (Westerwald) | 07132 |
        | Landkreis KH                     | Landkreis Bad Kreuznach             | 07133 |
        | Nationalparklandkreis Birkenfeld | Landkreis Birkenfeld                | 07134 |
        | MYK                              | Landkreis Mayen-Koblenz             | 07137 |
        | Landkreis Rhein-Hunsrück         | Rhein-Hunsrück-Kreis                | 07140 |
        | RHK                              | Rhein-Hunsrück-Kreis                | 07140 |
        | Landkreis Rhein-Lahn             | Rhein-Lahn-Kreis                    | 07141 |
        | Landkreis Westerwald             | Westerwaldkreis                     | 07143 |
        | Landkreis Westerwaldkreis        | Westerwaldkreis                     | 07143 |
        | Bitburg-Prüm                     | Eifelkreis Bitburg-Prüm             | 07232 |
        | Vulkaneifelkreis                 | Landkreis Vulkaneifel               | 07233 |
        | Landkreis Donnersbergkreis       | Donnersbergkreis                    | 07333 |
        | Landkreis Donnersberg            | Donnersbergkreis                    | 07333 |
        | RPK                              | Rhein-Pfalz-Kreis                   | 07338 |
        | Landkreis Rhein-Pfalz-Kreis      | Rhein-Pfalz-Kreis                   | 07338 |
        | Landkreis Rhein-Pfalz            | Rhein-Pfalz-Kreis                   | 07338 |

      Beispiele: Kreisfreie Stadt mit vollem Wort
        | Name                                        | Gebietskörperschaft              | AGS   |
        | kreisfreie Stadt Koblenz                    | Stadt Koblenz                    | 07111 |
        | kreisfreie Stadt Trier                      | Stadt Trier                      | 07211 |
        | kreisfreie Stadt Frankenthal (Pfalz)        | Stadt Frankenthal (Pfalz)        | 07311 |
        | kreisfreie Stadt Frankenthal                | Stadt Frankenthal (Pfalz)        | 07311 |
        | kreisfreie Stadt Kaiserslautern             | Stadt Kaiserslautern             | 07312 |
        | kreisfreie Stadt Landau in der Pfalz        | Stadt Landau in der Pfalz        | 07313 |
        | kreisfreie Stadt Landau                     | Stadt Landau in der Pfalz        | 07313 |
        | kreisfreie Stadt Ludwigshafen am Rhein      | Stadt Ludwigshafen am Rhein      | 07314 |
        | kreisfreie Stadt Ludwigshafen               | Stadt Ludwigshafen am Rhein      | 07314 |
        | kreisfreie Stadt Mainz                      | Landeshauptstadt Mainz           | 07315 |
        | kreisfreie Stadt Neustadt an der Weinstraße | Stadt Neustadt an der Weinstraße | 07316 |
        | kreisfreie Stadt Pirmasens                  | Stadt Pirmasens                  | 07317 |
        | kreisfreie Stadt Speyer                     | Stadt Speyer                     | 07318 |
        | kreisfreie Stadt Worms                      | Stadt Worms                      | 07319 |
        | kreisfreie Stadt Zweibrücken                | Stadt Zweibrücken                | 07320 |

      Beispiele: Abkürzung krfr. für kreisfreie
        | Name                                   | Gebietskörperschaft              | AGS   |
        | krfr. Stadt Koblenz                    | Stadt Koblenz                    | 07111 |
        | krfr. Stadt Trier                      | Stadt Trier                      | 07211 |
        | krfr. Stadt Frankenthal (Pfalz)        | Stadt Frankenthal (Pfalz)        | 07311 |
        | krfr. Stadt Frankenthal                | Stadt Frankenthal (Pfalz)        | 07311 |
        | krfr. Stadt Kaiserslautern             | Stadt Kaiserslautern             | 07312 |
        | krfr. Stadt Landau in der Pfalz        | Stadt Landau in der Pfalz        | 07313 |
        | krfr. Stadt Landau                     | Stadt Landau in der Pfalz        | 07313 |
        | krfr. Stadt Ludwigshafen am Rhein      | Stadt Ludwigshafen am Rhein      | 07314 |
        | krfr. Stadt Ludwigshafen               | Stadt Ludwigshafen am Rhein      | 07314 |
        | krfr. Stadt Mainz                      | Landeshauptstadt Mainz           | 07315 |
        | krfr. Stadt Neustadt an der Weinstraße | Stadt Neustadt an der Weinstraße | 07316 |
        | krfr. Stadt Pirmasens                  | Stadt Pirmasens                  | 07317 |
        | krfr. Stadt Speyer                     | Stadt Speyer                     | 07318 |
        | krfr. Stadt Worms                      | Stadt Worms                      | 07319 |
        | krfr. Stadt Zweibrücken                | Stadt Zweibrücken                | 07320 |

      Beispiele: Zusatz kreisfreie Stadt hinter dem Namen
        | Name                                          | Gebietskörperschaft              | AGS   |
        | Koblenz (kreisfreie Stadt)                    | Stadt Koblenz                    | 07111 |
        | Trier (kreisfreie Stadt)                      | Stadt Trier                      | 07211 |
        | Frankenthal (Pfalz) (kreisfreie Stadt)        | Stadt Frankenthal (Pfalz)        | 07311 |
        | Frankenthal (kreisfreie Stadt)                | Stadt Frankenthal (Pfalz)        | 07311 |
        | Landau in der Pfalz (kreisfreie Stadt)        | Stadt Landau in der Pfalz        | 07313 |
        | Landau (kreisfreie Stadt)                     | Stadt Landau in der Pfalz        | 07313 |
        | Ludwigshafen am Rhein (kreisfreie Stadt)      | Stadt Ludwigshafen am Rhein      | 07314 |
        | Ludwigshafen (kreisfreie Stadt)               | Stadt Ludwigshafen am Rhein      | 07314 |
        | Mainz (kreisfreie Stadt)                      | Landeshauptstadt Mainz           | 07315 |
        | Neustadt an der Weinstraße (kreisfreie Stadt) | Stadt Neustadt an der Weinstraße | 07316 |
        | Pirmasens (kreisfreie Stadt)                  | Stadt Pirmasens                  | 07317 |
        | Speyer (kreisfreie Stadt)                     | Stadt Speyer                     | 07318 |
        | Worms (kreisfreie Stadt)                      | Stadt Worms                      | 07319 |
        | Zweibrücken (kreisfreie Stadt)                | Stadt Zweibrücken                | 07320 |

      Beispiele: Zusatz Stadt hinter dem Namen
        | Name                               | Gebietskörperschaft              | AGS   |
        | Koblenz (Stadt)                    | Stadt Koblenz                    | 07111 |
        | Trier (Stadt)                      | Stadt Trier                      | 07211 |
        | Frankenthal (Pfalz) (Stadt)        | Stadt Frankenthal (Pfalz)        | 07311 |
        | Frankenthal (Stadt)                | Stadt Frankenthal (Pfalz)        | 07311 |
        | Kaiserslautern (Stadt)             | Stadt Kaiserslautern             | 07312 |
        | Landau in der Pfalz (Stadt)        | Stadt Landau in der Pfalz        | 07313 |
        | Ludwigshafen am Rhein (Stadt)      | Stadt Ludwigshafen am Rhein      | 07314 |
        | Ludwigshafen (Stadt)               | Stadt Ludwigshafen am Rhein      | 07314 |
        | Mainz (Stadt)                      | Landeshauptstadt Mainz           | 07315 |
        | Neustadt an der Weinstraße (Stadt) | Stadt Neustadt an der Weinstraße | 07316 |
        | Pirmasens (Stadt)                  | Stadt Pirmasens                  | 07317 |
        | Speyer (Stadt)                     | Stadt Speyer                     | 07318 |
        | Worms (Stadt)                      | Stadt Worms                      | 07319 |
        | Zweibrücken (Stadt)                | Stadt Zweibrücken                | 07320 |

      Beispiele: Weitere Kurzformen der Städte
        | Name                                      | Gebietskörperschaft              | AGS   |
        | SK Frankenthal (Pfalz)                    | Stadt Frankenthal (Pfalz)        | 07311 |
        | Stadtverwaltung Frankenthal (Pfalz)       | Stadt Frankenthal (Pfalz)        | 07311 |
        | Stadt Frankenthal                         | Stadt Frankenthal (Pfalz)        | 07311 |
        | Frankenthal (Pf.)                         | Stadt Frankenthal (Pfalz)        | 07311 |
        | Stadt Frankenthal (Pf.)                   | Stadt Frankenthal (Pfalz)        | 07311 |
        | SK Landau in der Pfalz                    | Stadt Landau in der Pfalz        | 07313 |
        | Stadtverwaltung Landau in der Pfalz       | Stadt Landau in der Pfalz        | 07313 |
        | Stadt Landau (Pfalz)                      | Stadt Landau in der Pfalz        | 07313 |
        | Stadtverwaltung Landau (Pfalz)            | Stadt Landau in der Pfalz        | 07313 |
        | Stadt Landau i. d. Pfalz                  | Stadt Landau in der Pfalz        | 07313 |
        | Stadtverwaltung Landau i. d. Pfalz        | Stadt Landau in der Pfalz        | 07313 |
        | Stadt Landau i. d. Pf.                    | Stadt Landau in der Pfalz        | 07313 |
        | Stadtverwaltung Landau i. d. Pf.          | Stadt Landau in der Pfalz        | 07313 |
        | Landau (Pf.)                              | Stadt Landau in der Pfalz        | 07313 |
        | Stadt Landau (Pf.)                        | Stadt Landau in der Pfalz        | 07313 |
        | SK Landau                                 | Stadt Landau in der Pfalz        | 07313 |
        | SK Ludwigshafen am Rhein                  | Stadt Ludwigshafen am Rhein      | 07314 |
        | Stadtverwaltung Ludwigshafen am Rhein     | Stadt Ludwigshafen am Rhein      | 07314 |
        | Stadt Ludwigshafen                        | Stadt Ludwigshafen am Rhein      | 07314 |
        | Stadt Ludwigshafen (Rhein)                | Stadt Ludwigshafen am Rhein      | 07314 |
        | Stadtverwaltung Ludwigshafen (Rhein)      | Stadt Ludwigshafen am Rhein      | 07314 |
        | Ludwigshafen a. Rhein                     | Stadt Ludwigshafen am Rhein      | 07314 |
        | Stadt Ludwigshafen a. Rhein               | Stadt Ludwigshafen am Rhein      | 07314 |
        | Stadtverwaltung Ludwigshafen a. Rhein     | Stadt Ludwigshafen am Rhein      | 07314 |
        | Stadt Ludwigshafen a. Rh.                 | Stadt Ludwigshafen am Rhein      | 07314 |
        | Stadtverwaltung Ludwigshafen a. Rh.       | Stadt Ludwigshafen am Rhein      | 07314 |
        | Ludwigshafen (Rh.)                        | Stadt Ludwigshafen am Rhein      | 07314 |
        | Stadt Ludwigshafen (Rh.)                  | Stadt Ludwigshafen am Rhein      | 07314 |
        | LH Mainz                                  | Landeshauptstadt Mainz           | 07315 |
        | SK Neustadt an der Weinstraße             | Stadt Neustadt an der Weinstraße | 07316 |
        | Neustadt a. d. Weinstraße                 | Stadt Neustadt an der Weinstraße | 07316 |
        | Stadt Neustadt a. d. Weinstraße           | Stadt Neustadt an der Weinstraße | 07316 |
        | Stadtverwaltung Neustadt a. d. Weinstraße | Stadt Neustadt an der Weinstraße | 07316 |
        | Stadt Neustadt a. d. Weinstr.             | Stadt Neustadt an der Weinstraße | 07316 |
        | Stadtverwaltung Neustadt a. d. Weinstr.   | Stadt Neustadt an der Weinstraße | 07316 |
        | Neustadt an der Weinstr.                  | Stadt Neustadt an der Weinstraße | 07316 |
        | Stadt Neustadt an der Weinstr.            | Stadt Neustadt an der Weinstraße | 07316 |
        | Stadtverwaltung Neustadt an der Weinstr.  | Stadt Neustadt an der Weinstraße | 07316 |
        | Stadt Neustadt (Weinstraße)               | Stadt Neustadt an der Weinstraße | 07316 |
        | Stadtverwaltung Neustadt (Weinstraße)     | Stadt Neustadt an der Weinstraße | 07316 |
        | Neustadt (Weinstr.)                       | Stadt Neustadt an der Weinstraße | 07316 |
        | Stadt Neustadt (Weinstr.)                 | Stadt Neustadt an der Weinstraße | 07316 |
        | Stadtverwaltung Neustadt (Weinstr.)       | Stadt Neustadt an der Weinstraße | 07316 |

      Beispiele: Abkürzung Lkr. für den Landkreis
        | Name                           | Gebietskörperschaft                 | AGS   |
        | Lkr. Ahrweiler                 | Landkreis Ahrweiler                 | 07131 |
        | Lkr. Altenkirchen              | Landkreis Altenkirchen (Westerwald) | 07132 |
        | Lkr. Altenkirchen (Westerwald) | Landkreis Altenkirchen (Westerwald) | 07132 |
        | Lkr. Altenkirchen (Ww.)        | Landkreis Altenkirchen (Westerwald) | 07132 |
        | Lkr. Bad Kreuznach             | Landkreis Bad Kreuznach             | 07133 |
        | Lkr. Birkenfeld                | Landkreis Birkenfeld                | 07134 |
        | Lkr. Cochem-Zell               | Landkreis Cochem-Zell               | 07135 |
        | Lkr. Mayen-Koblenz             | Landkreis Mayen-Koblenz             | 07137 |
        | Lkr. Neuwied                   | Landkreis Neuwied                   | 07138 |
        | Lkr. Rhein-Hunsrück-Kreis      | Rhein-Hunsrück-Kreis                | 07140 |
        | Lkr. Rhein-Hunsrück            | Rhein-Hunsrück-Kreis                | 07140 |
        | Lkr. Rhein-Lahn-Kreis          | Rhein-Lahn-Kreis                    | 07141 |
        | Lkr. Rhein-Lahn                | Rhein-Lahn-Kreis                    | 07141 |
        | Lkr. Westerwaldkreis           | Westerwaldkreis                     | 07143 |
        | Lkr. Westerwald                | Westerwaldkreis                     | 07143 |
        | Lkr. Bernkastel-Wittlich       | Landkreis Bernkastel-Wittlich       | 07231 |
        | Lkr. Eifelkreis Bitburg-Prüm   | Eifelkreis Bitburg-Prüm             | 07232 |
        | Lkr. Bitburg-Prüm              | Eifelkreis Bitburg-Prüm             | 07232 |
        | Lkr. Daun                      | Landkreis Vulkaneifel               | 07233 |
        | Lkr. Vulkaneifel               | Landkreis Vulkaneifel               | 07233 |
        | Lkr. Trier-Saarburg            | Landkreis Trier-Saarburg            | 07235 |
        | Lkr. Alzey-Worms               | Landkreis Alzey-Worms               | 07331 |
        | Lkr. Bad Dürkheim              | Landkreis Bad Dürkheim              | 07332 |
        | Lkr. Donnersbergkreis          | Donnersbergkreis                    | 07333 |
        | Lkr. Donnersberg               | Donnersbergkreis                    | 07333 |
        | Lkr. Germersheim               | Landkreis Germersheim               | 07334 |
        | Lkr. Kaiserslautern            | Landkreis Kaiserslautern            | 07335 |
        | Lkr. Kusel                     | Landkreis Kusel                     | 07336 |
        | Lkr. Südl. Weinstraße          | Landkreis Südliche Weinstraße       | 07337 |
        | Lkr. Südl. Weinstr.            | Landkreis Südliche Weinstraße       | 07337 |
        | Lkr. Südliche Weinstr.         | Landkreis Südliche Weinstraße       | 07337 |
        | Lkr. SÜW                       | Landkreis Südliche Weinstraße       | 07337 |
        | Lkr. Südliche Weinstraße       | Landkreis Südliche Weinstraße       | 07337 |
        | Lkr. Rhein-Pfalz-Kreis         | Rhein-Pfalz-Kreis                   | 07338 |
        | Lkr. Rhein-Pfalz               | Rhein-Pfalz-Kreis                   | 07338 |
        | Lkr. Ludwigshafen              | Rhein-Pfalz-Kreis                   | 07338 |
        | Lkr. Mainz-Bingen              | Landkreis Mainz-Bingen              | 07339 |
        | Lkr. Pirmasens                 | Landkreis Südwestpfalz              | 07340 |
        | Lkr. Südwestpfalz              | Landkreis Südwestpfalz              | 07340 |

      Beispiele: Abkürzung Landkr. für den Landkreis
        | Name                              | Gebietskörperschaft                 | AGS   |
        | Landkr. Ahrweiler                 | Landkreis Ahrweiler                 | 07131 |
        | Landkr. Altenkirchen              | Landkreis Altenkirchen (Westerwald) | 07132 |
        | Landkr. Altenkirchen (Westerwald) | Landkreis Altenkirchen (Westerwald) | 07132 |
        | Landkr. Bad Kreuznach             | Landkreis Bad Kreuznach             | 07133 |
        | Landkr. Birkenfeld                | Landkreis Birkenfeld                | 07134 |
        | Landkr. Cochem-Zell               | Landkreis Cochem-Zell               | 07135 |
        | Landkr. Mayen-Koblenz             | Landkreis Mayen-Koblenz             | 07137 |
        | Landkr. Neuwied                   | Landkreis Neuwied                   | 07138 |
        | Landkr. Rhein-Hunsrück            | Rhein-Hunsrück-Kreis                | 07140 |
        | Landkr. Rhein-Lahn                | Rhein-Lahn-Kreis                    | 07141 |
        | Landkr. Westerwald                | Westerwaldkreis                     | 07143 |
        | Landkr. Bernkastel-Wittlich       | Landkreis Bernkastel-Wittlich       | 07231 |
        | Landkr. Bitburg-Prüm              | Eifelkreis Bitburg-Prüm             | 07232 |
        | Landkr. Vulkaneifel               | Landkreis Vulkaneifel               | 07233 |
        | Landkr. Trier-Saarburg            | Landkreis Trier-Saarburg            | 07235 |
        | Landkr. Alzey-Worms               | Landkreis Alzey-Worms               | 07331 |
        | Landkr. Bad Dürkheim              | Landkreis Bad Dürkheim              | 07332 |
        | Landkr. Donnersberg               | Donnersbergkreis                    | 07333 |
        | Landkr. Germersheim               | Landkreis Germersheim               | 07334 |
        | Landkr. Kaiserslautern            | Landkreis Kaiserslautern            | 07335 |
        | Landkr. Kusel                     | Landkreis Kusel                     | 07336 |
        | Landkr. Südliche Weinstraße       | Landkreis Südliche Weinstraße       | 07337 |
        | Landkr. Rhein-Pfalz               | Rhein-Pfalz-Kreis                   | 07338 |
        | Landkr. Mainz-Bingen              | Landkreis Mainz-Bingen              | 07339 |
        | Landkr. Südwestpfalz              | Landkreis Südwestpfalz              | 07340 |

      Beispiele: Abkürzung Kr. für den Kreis
        | Name                          | Gebietskörperschaft                 | AGS   |
        | Kr. Ahrweiler                 | Landkreis Ahrweiler                 | 07131 |
        | Kr. Altenkirchen              | Landkreis Altenkirchen (Westerwald) | 07132 |
        | Kr. Altenkirchen (Westerwald) | Landkreis Altenkirchen (Westerwald) | 07132 |
        | Kr. Bad Kreuznach             | Landkreis Bad Kreuznach             | 07133 |
        | Kr. Birkenfeld                | Landkreis Birkenfeld                | 07134 |
        | Kr. Cochem-Zell               | Landkreis Cochem-Zell               | 07135 |
        | Kr. Mayen-Koblenz             | Landkreis Mayen-Koblenz             | 07137 |
        | Kr. Neuwied                   | Landkreis Neuwied                   | 07138 |
        | Kr. Rhein-Hunsrück            | Rhein-Hunsrück-Kreis                | 07140 |
        | Kr. Rhein-Lahn                | Rhein-Lahn-Kreis                    | 07141 |
        | Kr. Westerwald                | Westerwaldkreis                     | 07143 |
        | Kr. Bernkastel-Wittlich       | Landkreis Bernkastel-Wittlich       | 07231 |
        | Kr. Bitburg-Prüm              | Eifelkreis Bitburg-Prüm             | 07232 |
        | Kr. Vulkaneifel               | Landkreis Vulkaneifel               | 07233 |
        | Kr. Trier-Saarburg            | Landkreis Trier-Saarburg            | 07235 |
        | Kr. Alzey-Worms               | Landkreis Alzey-Worms               | 07331 |
        | Kr. Bad Dürkheim              | Landkreis Bad Dürkheim              | 07332 |
        | Kr. Donnersberg               | Donnersbergkreis                    | 07333 |
        | Kr. Germersheim               | Landkreis Germersheim               | 07334 |
        | Kr. Kaiserslautern            | Landkreis Kaiserslautern            | 07335 |
        | Kr. Kusel                     | Landkreis Kusel                     | 07336 |
        | Kr. Südliche Weinstraße       | Landkreis Südliche Weinstraße       | 07337 |
        | Kr. Rhein-Pfalz               | Rhein-Pfalz-Kreis                   | 07338 |
        | Kr. Mainz-Bingen              | Landkreis Mainz-Bingen              | 07339 |
        | Kr. Südwestpfalz              | Landkreis Südwestpfalz              | 07340 |

      Beispiele: Zusatz Landkreis hinter dem Namen
        | Name                                  | Gebietskörperschaft                 | AGS   |
        | Ahrweiler (Landkreis)                 | Landkreis Ahrweiler                 | 07131 |
        | Altenkirchen (Landkreis)              | Landkreis Altenkirchen (Westerwald) | 07132 |
        | Altenkirchen (Westerwald) (Landkreis) | Landkreis Altenkirchen (Westerwald) | 07132 |
        | Bad Kreuznach (Landkreis)             | Landkreis Bad Kreuznach             | 07133 |
        | Birkenfeld (Landkreis)                | Landkreis Birkenfeld                | 07134 |
        | Cochem-Zell (Landkreis)               | Landkreis Cochem-Zell               | 07135 |
        | Mayen-Koblenz (Landkreis)             | Landkreis Mayen-Koblenz             | 07137 |
        | Neuwied (Landkreis)                   | Landkreis Neuwied                   | 07138 |
        | Bernkastel-Wittlich (Landkreis)       | Landkreis Bernkastel-Wittlich       | 07231 |
        | Bitburg-Prüm (Landkreis)              | Eifelkreis Bitburg-Prüm             | 07232 |
        | Vulkaneifel (Landkreis)               | Landkreis Vulkaneifel               | 07233 |
        | Trier-Saarburg (Landkreis)            | Landkreis Trier-Saarburg            | 07235 |
        | Alzey-Worms (Landkreis)               | Landkreis Alzey-Worms               | 07331 |
        | Bad Dürkheim (Landkreis)              | Landkreis Bad Dürkheim              | 07332 |
        | Germersheim (Landkreis)               | Landkreis Germersheim               | 07334 |
        | Kaiserslautern (Landkreis)            | Landkreis Kaiserslautern            | 07335 |
        | Kusel (Landkreis)                     | Landkreis Kusel                     | 07336 |
        | Südliche Weinstraße (Landkreis)       | Landkreis Südliche Weinstraße       | 07337 |
        | Mainz-Bingen (Landkreis)              | Landkreis Mainz-Bingen              | 07339 |
        | Südwestpfalz (Landkreis)              | Landkreis Südwestpfalz              | 07340 |

      Beispiele: Kreisverwaltungen mit vollem Namen
        | Name                                                      | Gebietskörperschaft                 | AGS   |
        | Kreisverwaltung des Landkreises Ahrweiler                 | Landkreis Ahrweiler                 | 07131 |
        | Kreisverwaltung des Landkreises Altenkirchen (Westerwald) | Landkreis Altenkirchen (Westerwald) | 07132 |
        | Kreisverwaltung des Landkreises Altenkirchen              | Landkreis Altenkirchen (Westerwald) | 07132 |
        | Kreisverwaltung des Landkreises Bad Kreuznach             | Landkreis Bad Kreuznach             | 07133 |
        | Kreisverwaltung des Landkreises Birkenfeld                | Landkreis Birkenfeld                | 07134 |
        | Kreisverwaltung des Landkreises Cochem-Zell               | Landkreis Cochem-Zell               | 07135 |
        | Kreisverwaltung des Landkreises Mayen-Koblenz             | Landkreis Mayen-Koblenz             | 07137 |
        | Kreisverwaltung des Landkreises Neuwied                   | Landkreis Neuwied                   | 07138 |
        | Kreisverwaltung des Landkreises Bernkastel-Wittlich       | Landkreis Bernkastel-Wittlich       | 07231 |
        | Kreisverwaltung des Landkreises Vulkaneifel               | Landkreis Vulkaneifel               | 07233 |
        | Kreisverwaltung des Landkreises Trier-Saarburg            | Landkreis Trier-Saarburg            | 07235 |
        | Kreisverwaltung des Landkreises Alzey-Worms               | Landkreis Alzey-Worms               | 07331 |
        | Kreisverwaltung des Landkreises Bad Dürkheim              | Landkreis Bad Dürkheim              | 07332 |
        | Kreisverwaltung des Donnersbergkreises                    | Donnersbergkreis                    | 07333 |
        | Kreisverwaltung des Landkreises Germersheim               | Landkreis Germersheim               | 07334 |
        | Kreisverwaltung des Landkreises Kaiserslautern            | Landkreis Kaiserslautern            | 07335 |
        | Kreisverwaltung des Landkreises Kusel                     | Landkreis Kusel                     | 07336 |
        | Kreisverwaltung des Landkreises Südliche Weinstraße       | Landkreis Südliche Weinstraße       | 07337 |
        | Kreisverwaltung des Rhein-Pfalz-Kreises                   | Rhein-Pfalz-Kreis                   | 07338 |
        | Kreisverwaltung des Landkreises Mainz-Bingen              | Landkreis Mainz-Bingen              | 07339 |
        | Kreisverwaltung des Landkreises Südwestpfalz              | Landkreis Südwestpfalz              | 07340 |

      Beispiele: Weitere Kurzformen der Landkreise
        | Name                                      | Gebietskörperschaft                 | AGS   |
        | LK Altenkirchen (Westerwald)              | Landkreis Altenkirchen (Westerwald) | 07132 |
        | Kreis Altenkirchen (Westerwald)           | Landkreis Altenkirchen (Westerwald) | 07132 |
        | Kreisverwaltung Altenkirchen (Westerwald) | Landkreis Altenkirchen (Westerwald) | 07132 |
        | Landkreis Altenkirchen (Ww.)              | Landkreis Altenkirchen (Westerwald) | 07132 |
        | LK Altenkirchen (Ww.)                     | Landkreis Altenkirchen (Westerwald) | 07132 |
        | Kreisverwaltung Altenkirchen (Ww.)        | Landkreis Altenkirchen (Westerwald) | 07132 |
        | Landkreis MYK                             | Landkreis Mayen-Koblenz             | 07137 |
        | LK MYK                                    | Landkreis Mayen-Koblenz             | 07137 |
        | Kreis MYK                                 | Landkreis Mayen-Koblenz             | 07137 |
        | Rhein-Hunsrückkreis                       | Rhein-Hunsrück-Kreis                | 07140 |
        | Landkreis Rhein-Hunsrück-Kreis            | Rhein-Hunsrück-Kreis                | 07140 |
        | Kreisverwaltung Rhein-Hunsrück-Kreis      | Rhein-Hunsrück-Kreis                | 07140 |
        | LK Rhein-Hunsrück                         | Rhein-Hunsrück-Kreis                | 07140 |
        | Kreis Rhein-Hunsrück                      | Rhein-Hunsrück-Kreis                | 07140 |
        | Kreisverwaltung Rhein-Hunsrück            | Rhein-Hunsrück-Kreis                | 07140 |
        | Rhein-Lahnkreis                           | Rhein-Lahn-Kreis                    | 07141 |
        | Landkreis Rhein-Lahn-Kreis                | Rhein-Lahn-Kreis                    | 07141 |
        | Kreisverwaltung Rhein-Lahn-Kreis          | Rhein-Lahn-Kreis                    | 07141 |
        | LK Rhein-Lahn                             | Rhein-Lahn-Kreis                    | 07141 |
        | Kreis Rhein-Lahn                          | Rhein-Lahn-Kreis                    | 07141 |
        | Kreisverwaltung Rhein-Lahn                | Rhein-Lahn-Kreis                    | 07141 |
        | Westerwald-Kreis                          | Westerwaldkreis                     | 07143 |
        | Kreisverwaltung Westerwaldkreis           | Westerwaldkreis                     | 07143 |
        | LK Westerwald                             | Westerwaldkreis                     | 07143 |
        | Kreis Westerwald                          | Westerwaldkreis                     | 07143 |
        | Kreisverwaltung Westerwald                | Westerwaldkreis                     | 07143 |
        | Eifelkreis                                | Eifelkreis Bitburg-Prüm             | 07232 |
        | Landkreis Eifelkreis Bitburg-Prüm         | Eifelkreis Bitburg-Prüm             | 07232 |
        | LK Eifelkreis Bitburg-Prüm                | Eifelkreis Bitburg-Prüm             | 07232 |
        | Kreisverwaltung Eifelkreis Bitburg-Prüm   | Eifelkreis Bitburg-Prüm             | 07232 |
        | Kreisverwaltung Bitburg-Prüm              | Eifelkreis Bitburg-Prüm             | 07232 |
        | Vulkaneifel-Kreis                         | Landkreis Vulkaneifel               | 07233 |
        | LK Daun                                   | Landkreis Vulkaneifel               | 07233 |
        | Kreis Daun                                | Landkreis Vulkaneifel               | 07233 |
        | Donnersberg-Kreis                         | Donnersbergkreis                    | 07333 |
        | LK Donnersberg                            | Donnersbergkreis                    | 07333 |
        | Kreis Donnersberg                         | Donnersbergkreis                    | 07333 |
        | Kreisverwaltung Donnersberg               | Donnersbergkreis                    | 07333 |
        | Südl. Weinstraße                          | Landkreis Südliche Weinstraße       | 07337 |
        | Landkreis Südl. Weinstraße                | Landkreis Südliche Weinstraße       | 07337 |
        | LK Südl. Weinstraße                       | Landkreis Südliche Weinstraße       | 07337 |
        | Kreis Südl. Weinstraße                    | Landkreis Südliche Weinstraße       | 07337 |
        | Kreisverwaltung Südl. Weinstraße          | Landkreis Südliche Weinstraße       | 07337 |
        | Südl. Weinstr.                            | Landkreis Südliche Weinstraße       | 07337 |
        | Landkreis Südl. Weinstr.                  | Landkreis Südliche Weinstraße       | 07337 |
        | LK Südl. Weinstr.                         | Landkreis Südliche Weinstraße       | 07337 |
        | Kreis Südl. Weinstr.                      | Landkreis Südliche Weinstraße       | 07337 |
        | Kreisverwaltung Südl. Weinstr.            | Landkreis Südliche Weinstraße       | 07337 |
        | Südliche Weinstr.                         | Landkreis Südliche Weinstraße       | 07337 |
        | Landkreis Südliche Weinstr.               | Landkreis Südliche Weinstraße       | 07337 |
        | LK Südliche Weinstr.                      | Landkreis Südliche Weinstraße       | 07337 |
        | Kreis Südliche Weinstr.                   | Landkreis Südliche Weinstraße       | 07337 |
        | Kreisverwaltung Südliche Weinstr.         | Landkreis Südliche Weinstraße       | 07337 |
        | Landkreis SÜW                             | Landkreis Südliche Weinstraße       | 07337 |
        | LK SÜW                                    | Landkreis Südliche Weinstraße       | 07337 |
        | Kreis SÜW                                 | Landkreis Südliche Weinstraße       | 07337 |
        | Kreisverwaltung SÜW                       | Landkreis Südliche Weinstraße       | 07337 |
        | LK Landau-Bad Bergzabern                  | Landkreis Südliche Weinstraße       | 07337 |
        | Kreis Landau-Bad Bergzabern               | Landkreis Südliche Weinstraße       | 07337 |
        | Rheinpfalzkreis                           | Rhein-Pfalz-Kreis                   | 07338 |
        | Rhein-Pfalzkreis                          | Rhein-Pfalz-Kreis                   | 07338 |
        | LK Rhein-Pfalz                            | Rhein-Pfalz-Kreis                   | 07338 |
        | Kreis Rhein-Pfalz                         | Rhein-Pfalz-Kreis                   | 07338 |
        | Kreisverwaltung Rhein-Pfalz               | Rhein-Pfalz-Kreis                   | 07338 |
        | LK Ludwigshafen                           | Rhein-Pfalz-Kreis                   | 07338 |
        | Kreis Ludwigshafen                        | Rhein-Pfalz-Kreis                   | 07338 |
        | LK Pirmasens                              | Landkreis Südwestpfalz              | 07340 |
        | Kreis Pirmasens                           | Landkreis Südwestpfalz              | 07340 |

    @AB-01 @AB-02
    Szenariogrundriss: Bloße Ortsnamen, die mehrere bezeichnen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Antragsteller lautet „<Name>“
      Und die Angabe AGS fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-04 nicht erfüllt
      Und ist die Wirkung der Regel AB-04: Rückfrage
      Und ist die Regel AB-01 offen
      Und ist die Regel AB-02 offen
      Und lautet das Ergebnis Nachforderung
      Und nennt die Begründung „<gemeint sein kann>“

      Beispiele:
        | Name                      | gemeint sein kann                               |
        | Ahrweiler                 | Landkreis Ahrweiler (AGS 07131)                 |
        | Altenkirchen              | Landkreis Altenkirchen (Westerwald) (AGS 07132) |
        | Altenkirchen (Westerwald) | Landkreis Altenkirchen (Westerwald) (AGS 07132) |
        | Bad Dürkheim              | Landkreis Bad Dürkheim (AGS 07332)              |
        | Bad Kreuznach             | Landkreis Bad Kreuznach (AGS 07133)             |
        | Birkenfeld                | Landkreis Birkenfeld (AGS 07134)                |
        | Germersheim               | Landkreis Germersheim (AGS 07334)               |
        | Germersheim               | Stadt Germersheim (AGS 07334007                 |
        | Kaiserslautern            | Stadt Kaiserslautern (AGS 07312)                |
        | Kaiserslautern            | Landkreis Kaiserslautern (AGS 07335)            |
        | Kusel                     | Landkreis Kusel (AGS 07336)                     |
        | Neuwied                   | Landkreis Neuwied (AGS 07138)                   |

    Szenariogrundriss: Ein falsch geschriebener Name führt zu einem Vorschlag, nie zu einer Vermutung
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Antragsteller lautet „<Name>“
      Und die Angabe AGS fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-04 nicht erfüllt
      Und lautet das Ergebnis Nachforderung
      Und nennt die Begründung „<Vorschlag>“

      Beispiele:
        | Name                   | Vorschlag                         |
        | Landkreis Germersheimm | Landkreis Germersheim (AGS 07334) |
        | Landkreis Kussel       | Landkreis Kusel (AGS 07336)       |
        | Stadt Zweibruken       | Stadt Zweibrücken (AGS 07320)     |

    Szenario: Ein unbekannter Träger ohne AGS
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Antragsteller lautet „Verein für Begegnung e. V.“
      Und die Angabe AGS fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-04 nicht erfüllt
      Und lautet das Ergebnis Nachforderung

    Szenariogrundriss: Ohne Namen ist er nicht zu beurteilen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Antragsteller <Lücke>
      Und die Angabe AGS fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-04 offen
      Und ist die Wirkung der Regel AB-04: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Lücke            |
        | fehlt            |
        | ist nicht lesbar |

  @AB-05
  Regel: AB-05 Postanschrift ist unerheblich
    Herkunft: Annahme; durch die Bewilligungsbehörde zu bestätigen.
    Sechs Landkreise haben ihren Sitz in einer Stadt, die selbst antragsberechtigt ist.
    Die Regel unterrichtet nur; sie ist immer erfüllt.

    Szenariogrundriss: Der Sitz in einer anderen Gebietskörperschaft ändert den Antragsteller nicht
      Angenommen ein vollständiger Antrag <Antragsteller> für das Jahr 2026
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-05 erfüllt
      Und gilt als Antragsteller „<Name>“ mit dem AGS „<AGS>“
      Und lautet das Ergebnis Bewilligung

      Beispiele:
        | Antragsteller                       | Name                          | AGS   |
        | des Landkreises Mayen-Koblenz       | Landkreis Mayen-Koblenz       | 07137 |
        | des Landkreises Trier-Saarburg      | Landkreis Trier-Saarburg      | 07235 |
        | des Landkreises Kaiserslautern      | Landkreis Kaiserslautern      | 07335 |
        | des Landkreises Südliche Weinstraße | Landkreis Südliche Weinstraße | 07337 |
        | des Rhein-Pfalz-Kreises             | Rhein-Pfalz-Kreis             | 07338 |
        | des Landkreises Südwestpfalz        | Landkreis Südwestpfalz        | 07340 |

  @AB-06
  Regel: AB-06 Höchstens eine Vollzeitstelle
    Herkunft: Ankündigung vom 2. Juli 2025 („jeweils eine Vollzeitstelle“).
    Was über 1,0 VZÄ liegt, erhöht die Höchstbeträge nicht.

    Szenariogrundriss: Stellenumfang um eine Vollzeitstelle
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Stellenumfang beträgt <Stellenumfang>
      Und die Personalkosten betragen 72.000,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-06 <Stand>
      Und sind <Personal> für Personal und <Sachkosten> für Sachkosten vorgeschlagen
      Und lautet das Ergebnis gekürzte Bewilligung

      Beispiele:
        | Stellenumfang | Stand         | Personal    | Sachkosten  |
        | 0,999 VZÄ     | erfüllt       | 59.940,00 € | 19.980,00 € |
        | 1,000 VZÄ     | erfüllt       | 60.000,00 € | 20.000,00 € |
        | 1,001 VZÄ     | nicht erfüllt | 60.000,00 € | 20.000,00 € |
        | 1,200 VZÄ     | nicht erfüllt | 60.000,00 € | 20.000,00 € |
        | 2,000 VZÄ     | nicht erfüllt | 60.000,00 € | 20.000,00 € |

    Szenario: Mehr als eine Vollzeitstelle kürzt nichts, was unter den Höchstbeträgen bleibt
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Stellenumfang beträgt 1,2 VZÄ
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-06 nicht erfüllt
      Und ist die Wirkung der Regel AB-06: Kürzung
      Und sind 60.000,00 € für Personal und 20.000,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis Bewilligung

    Szenariogrundriss: Ohne lesbaren Stellenumfang bleibt die Regel offen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Stellenumfang (VZÄ) <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-06 offen
      Und ist die Wirkung der Regel AB-06: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Lücke            |
        | fehlt            |
        | ist nicht lesbar |

    Szenario: Ohne festgelegten höchsten Stellenumfang entscheidet ein Mensch
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und für den höchsten Stellenumfang ist kein Wert in Kraft
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-06 offen
      Und ist die Wirkung der Regel AB-06: Prüfung durch Menschen
      Und lautet das Ergebnis Prüfung durch Menschen

  @AB-07
  Regel: AB-07 Ein Antrag je Gebietskörperschaft und Förderjahr
    Herkunft: Ankündigung vom 2. Juli 2025 („jeweils eine Vollzeitstelle“); die Reihenfolge
    mehrerer Anträge ist eine Annahme.
    Der früher vollständige Antrag geht vor; der spätere wird abgelehnt. Ist über den früheren
    noch nicht entschieden, prüft ein Mensch beide.

    Szenario: Ein einziger Antrag steht niemandem im Weg
      Angenommen ein vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Wenn der Antrag geprüft wird
      Dann ist die Regel AB-07 erfüllt
      Und lautet das Ergebnis Bewilligung

    Szenario: Ein zweiter Antrag für dasselbe Förderjahr wird abgelehnt
      Angenommen ein vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und der Antrag ist am 01.09.2025 um 09:00:00 Uhr eingegangen
      Und ein weiterer vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und der Antrag ist am 01.09.2025 um 09:00:01 Uhr eingegangen
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | Ergebnis    | Betrag      | AB-07         | Wirkung AB-07 | Begründung nennt |
        | 1            | 1    | Bewilligung | 80.000,00 € | erfüllt       | keine         | wie beantragt    |
        | 2            | –    | Ablehnung   | 0,00 €      | nicht erfüllt | Ablehnung     | frühere Antrag 1 |
      Und bleibt alles gleich, wenn die Anträge in umgekehrter Reihenfolge vorliegen

    Szenario: Auch zwei halbe Stellen sind zwei Anträge
      Angenommen ein vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und der Stellenumfang beträgt 0,5 VZÄ
      Und ein weiterer vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und der Stellenumfang beträgt 0,5 VZÄ
      Und der Antrag ist am 02.09.2025 um 09:00:00 Uhr eingegangen
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis             | AB-07         |
        | 1            | gekürzte Bewilligung | erfüllt       |
        | 2            | Ablehnung            | nicht erfüllt |

    Szenario: Verschiedene Förderjahre stehen einander nicht im Weg
      Angenommen ein vollständiger Antrag des Landkreises Kusel für das Jahr 2025
      Und der Förderzeitraum reicht vom 01.07.2025 bis zum 31.12.2025
      Und ein weiterer vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und der Antrag ist am 02.09.2025 um 09:00:00 Uhr eingegangen
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis             | Betrag      | AB-07   |
        | 1            | gekürzte Bewilligung | 40.000,00 € | erfüllt |
        | 2            | Bewilligung          | 80.000,00 € | erfüllt |

    Szenario: Ein einziger gemeinsamer Tag im Förderjahr genügt
      Angenommen ein vollständiger Antrag des Landkreises Kusel für das Jahr 2025
      Und der Förderzeitraum reicht vom 01.07.2025 bis zum 01.01.2026
      Und ein weiterer vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und der Antrag ist am 02.09.2025 um 09:00:00 Uhr eingegangen
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis             | AB-07         |
        | 1            | gekürzte Bewilligung | erfüllt       |
        | 2            | Ablehnung            | nicht erfüllt |

    Szenario: Verschiedene Gebietskörperschaften stehen einander nicht im Weg
      Angenommen ein vollständiger Antrag der Stadt Kaiserslautern für das Jahr 2026
      Und ein weiterer vollständiger Antrag des Landkreises Kaiserslautern für das Jahr 2026
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis    | AB-07   |
        | 1            | Bewilligung | erfüllt |
        | 2            | Bewilligung | erfüllt |

    Szenario: Es zählt, welcher Antrag zuerst vollständig war
      Angenommen ein vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und der Antrag ist am 01.09.2025 um 09:00:00 Uhr eingegangen
      Und der Antrag war am 01.10.2025 um 09:00:00 Uhr vollständig
      Und ein weiterer vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und der Antrag ist am 15.09.2025 um 09:00:00 Uhr eingegangen
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis    | AB-07         |
        | 1            | Ablehnung   | nicht erfüllt |
        | 2            | Bewilligung | erfüllt       |

    Szenario: Hinter einem abgelehnten Antrag ist der Weg frei
      Angenommen ein vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und der Stellenumfang beträgt 0,4 VZÄ
      Und ein weiterer vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und der Antrag ist am 02.09.2025 um 09:00:00 Uhr eingegangen
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis    | AB-07   |
        | 1            | Ablehnung   | erfüllt |
        | 2            | Bewilligung | erfüllt |

    Szenario: Hinter einer Nachforderung entscheidet ein Mensch
      Angenommen ein vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und die Angabe Finanzierungsplan lautet „nein“
      Und ein weiterer vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und der Antrag ist am 02.09.2025 um 09:00:00 Uhr eingegangen
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | Ergebnis               | AB-07   | Wirkung AB-07          |
        | 1            | –    | Nachforderung          | erfüllt | keine                  |
        | 2            | 1    | Prüfung durch Menschen | offen   | Prüfung durch Menschen |

    @FG-11
    Szenario: Hinter einem Antrag, den ein Mensch prüft, entscheidet ein Mensch; reserviert wird nur für den ersten
      Angenommen ein vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und die anderen Landesmittel betragen 5.000,00 €
      Und ein weiterer vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und der Antrag ist am 02.09.2025 um 09:00:00 Uhr eingegangen
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | Ergebnis               | AB-07   | FG-11         |
        | 1            | 1    | Prüfung durch Menschen | erfüllt | nicht erfüllt |
        | 2            | 2    | Prüfung durch Menschen | offen   | erfüllt       |
      Und lautet der Haushalt:
        | Haushaltsjahr | Ansatz         | bewilligt | vorgemerkt  | Rest           |
        | 2025          | 1.500.000,00 € | 0,00 €    | 0,00 €      | 1.500.000,00 € |
        | 2026          | 3.000.000,00 € | 0,00 €    | 80.000,00 € | 2.920.000,00 € |

    Szenario: Zwei Anträge, die in derselben Sekunde vollständig waren, prüft beide ein Mensch
      Angenommen ein vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und ein weiterer vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und die Personalkosten betragen 55.000,00 €
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis               | AB-07 |
        | 1            | Prüfung durch Menschen | offen |
        | 2            | Prüfung durch Menschen | offen |
      Und lautet der Haushalt:
        | Haushaltsjahr | Ansatz         | bewilligt | vorgemerkt | Rest           |
        | 2025          | 1.500.000,00 € | 0,00 €    | 0,00 €     | 1.500.000,00 € |
        | 2026          | 3.000.000,00 € | 0,00 €    | 0,00 €     | 3.000.000,00 € |
