# language: de
Funktionalität: Antragsberechtigung
  Welche Kommune einen Antrag stellen kann, und wie sie erkannt wird.
  Wo ein Zweifel bleibt, wird gefragt oder ein Mensch entscheidet; vermutet wird nichts.

  @IB-01
  Regel: IB-01 Kommune im Verzeichnis
    Herkunft: Gesetz; VwV Integrationsbeauftragte Baden-Württemberg (Fundstelle zu prüfen).
    Dass nur Städte und Gemeinden gemeint sind und keine Landkreise, ist eine Annahme.
    Das Verzeichnis kann veraltet sein. Wer nicht darin steht, wird deshalb nie abgewiesen: Ein
    Mensch entscheidet.

    Szenariogrundriss: Städte und Gemeinden des Verzeichnisses
      Angenommen ein vollständiger Antrag <Antragsteller> für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Personalkosten betragen 10.000,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-01 erfüllt
      Und gilt als Antragsteller „<Name>“ mit dem AGS „<AGS>“
      Und lautet das Ergebnis Bewilligung

      Beispiele: Stadtkreise
        | Antragsteller                  | Name                       | AGS   |
        | der Stadt Stuttgart            | Stadt Stuttgart            | 08111 |
        | der Stadt Heilbronn            | Stadt Heilbronn            | 08121 |
        | der Stadt Baden-Baden          | Stadt Baden-Baden          | 08211 |
        | der Stadt Karlsruhe            | Stadt Karlsruhe            | 08212 |
        | der Stadt Heidelberg           | Stadt Heidelberg           | 08221 |
        | der Stadt Mannheim             | Stadt Mannheim             | 08222 |
        | der Stadt Pforzheim            | Stadt Pforzheim            | 08231 |
        | der Stadt Freiburg im Breisgau | Stadt Freiburg im Breisgau | 08311 |
        | der Stadt Ulm                  | Stadt Ulm                  | 08421 |

      Beispiele: Kreisangehörige Städte und Gemeinden
        | Antragsteller                             | Name                                  | AGS      |
        | der Stadt Esslingen am Neckar             | Stadt Esslingen am Neckar             | 08116019 |
        | der Stadt Konstanz                        | Stadt Konstanz                        | 08335043 |
        | der Stadt Tübingen                        | Stadt Tübingen                        | 08416041 |
        | der Stadt Wangen im Allgäu                | Stadt Wangen im Allgäu                | 08436081 |
        | der Stadt Blaustein                       | Stadt Blaustein                       | 08425141 |
        | der Gemeinde Baiersbronn                  | Gemeinde Baiersbronn                  | 08237004 |
        | der Gemeinde Malsch (Landkreis Karlsruhe) | Gemeinde Malsch (Landkreis Karlsruhe) | 08215046 |

    @IB-04
    Szenariogrundriss: Wer nicht im Verzeichnis steht, wird einem Menschen vorgelegt
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Antragsteller lautet „<Name>“
      Und die Angabe AGS lautet „<AGS>“
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-01 nicht erfüllt
      Und ist die Wirkung der Regel IB-01: Prüfung durch Menschen
      Und ist die Regel IB-04 offen
      Und nennt die Begründung „<Name>“
      Und lautet das Ergebnis Prüfung durch Menschen

      Beispiele:
        | Name                              | AGS      |
        | Landkreis Karlsruhe               | 08215    |
        | Rhein-Neckar-Kreis                | 08226    |
        | Gemeindeverwaltungsverband Gullen | 08436999 |
        | Stadt Frankfurt am Main           | 06412000 |

    Szenario: Solange der Antragsteller nicht feststeht, bleibt die Antragsberechtigung offen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Antragsteller lautet „Altdorf“
      Und die Angabe AGS fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-01 offen
      Und ist die Wirkung der Regel IB-01: Rückfrage
      Und lautet das Ergebnis Nachforderung

  @IB-02
  Regel: IB-02 Name und AGS stimmen überein
    Herkunft: Annahme; nicht bekannt. Maßgeblich ist der Amtliche Gemeindeschlüssel (AGS). Passt der
    Name nicht dazu, wird nachgefragt.

    Szenariogrundriss: Voller Name, bloßer Name und Kurzform passen zum AGS
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Personalkosten betragen 10.000,00 €
      Und die Angabe Antragsteller lautet „<Name>“
      Und die Angabe AGS lautet „<AGS>“
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-02 erfüllt
      Und gilt als Antragsteller „<Kommune>“ mit dem AGS „<Schlüssel>“
      Und lautet das Ergebnis Bewilligung

      Beispiele:
        | Name                        | AGS      | Kommune                               | Schlüssel |
        | Stadt Ulm                   | 08421000 | Stadt Ulm                             | 08421     |
        | Ulm                         | 08421    | Stadt Ulm                             | 08421     |
        | ULM                         | 8421000  | Stadt Ulm                             | 08421     |
        | Stadt Esslingen             | 08116019 | Stadt Esslingen am Neckar             | 08116019  |
        | Universitätsstadt Tübingen  | 08416041 | Stadt Tübingen                        | 08416041  |
        | Karlsruhe                   | 08212    | Stadt Karlsruhe                       | 08212     |
        | Malsch                      | 08215046 | Gemeinde Malsch (Landkreis Karlsruhe) | 08215046  |
        | Gemeinde Weil im Schoenbuch | 8115051  | Gemeinde Weil im Schönbuch            | 08115051  |

    @IB-01
    Szenariogrundriss: Name und AGS widersprechen sich
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Antragsteller lautet „<Name>“
      Und die Angabe AGS lautet „<AGS>“
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-02 nicht erfüllt
      Und ist die Wirkung der Regel IB-02: Rückfrage
      Und ist die Regel IB-01 offen
      Und nennt die Begründung „<AGS>“
      Und nennt die Begründung „<Name>“
      Und lautet das Ergebnis Nachforderung

      Beispiele: Der AGS gehört zu einer anderen Kommune
        | Name                                 | AGS      |
        | Stadt Ulm                            | 08425141 |
        | Gemeinde Malsch (Rhein-Neckar-Kreis) | 08215046 |
        | Stadt Wangen im Allgäu               | 08117055 |
        | Caritasverband Konstanz              | 08335043 |

      Beispiele: Der AGS gehört zu keiner Kommune des Verzeichnisses, der Name schon
        | Name      | AGS      |
        | Stadt Ulm | 09775135 |

    Szenariogrundriss: Ohne lesbaren Namen und AGS ist nichts zu vergleichen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe <Angabe> <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-02 offen
      Und ist die Wirkung der Regel IB-02: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Angabe        | Lücke            |
        | Antragsteller | fehlt            |
        | Antragsteller | ist nicht lesbar |
        | AGS           | ist nicht lesbar |

  @IB-03
  Regel: IB-03 Eindeutiger Name
    Herkunft: Annahme; nicht bekannt. Ohne AGS zählt der Name nur, wenn er genau eine Kommune bezeichnet.
    Sonst wird nachgefragt; alle, die gemeint sein können, werden genannt.

    Szenariogrundriss: Ohne AGS genügt ein eindeutiger Name
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Personalkosten betragen 10.000,00 €
      Und die Angabe Antragsteller lautet „<Name>“
      Und die Angabe AGS fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-03 erfüllt
      Und gilt als Antragsteller „<Kommune>“ mit dem AGS „<AGS>“
      Und lautet das Ergebnis Bewilligung

      Beispiele:
        | Name                                  | Kommune                               | AGS      |
        | Ulm                                   | Stadt Ulm                             | 08421    |
        | Stadt Karlsruhe                       | Stadt Karlsruhe                       | 08212    |
        | Stadt Wangen                          | Stadt Wangen im Allgäu                | 08436081 |
        | Landeshauptstadt Stuttgart            | Stadt Stuttgart                       | 08111    |
        | Gemeinde Malsch (Landkreis Karlsruhe) | Gemeinde Malsch (Landkreis Karlsruhe) | 08215046 |
        | leinfelden-echterdingen               | Stadt Leinfelden-Echterdingen         | 08116078 |

    @IB-01
    Szenariogrundriss: Namen, die mehrere bezeichnen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Antragsteller lautet „<Name>“
      Und die Angabe AGS fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-03 nicht erfüllt
      Und ist die Wirkung der Regel IB-03: Rückfrage
      Und ist die Regel IB-01 offen
      Und nennt die Begründung „<gemeint sein kann>“
      Und lautet das Ergebnis Nachforderung

      Beispiele: Zwei Gemeinden gleichen Namens
        | Name            | gemeint sein kann                                     |
        | Altdorf         | Gemeinde Altdorf (Landkreis Böblingen) (AGS 08115002) |
        | Altdorf         | Gemeinde Altdorf (Landkreis Esslingen) (AGS 08116005) |
        | Gemeinde Malsch | Gemeinde Malsch (Landkreis Karlsruhe) (AGS 08215046)  |
        | Gemeinde Malsch | Gemeinde Malsch (Rhein-Neckar-Kreis) (AGS 08226046)   |

      Beispiele: Der bloße Name kann eine andere Stadt oder den Landkreis meinen
        | Name       | gemeint sein kann                          |
        | Wangen     | Stadt Wangen im Allgäu (AGS 08436081)      |
        | Weingarten | Gemeinde Weingarten (Baden) (AGS 08215090) |
        | Karlsruhe  | Stadt Karlsruhe (AGS 08212)                |
        | Konstanz   | Stadt Konstanz (AGS 08335043)              |

    Szenariogrundriss: Ein falsch geschriebener Name führt zu einem Vorschlag, nie zu einer Vermutung
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Antragsteller lautet „<Name>“
      Und die Angabe AGS fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-03 nicht erfüllt
      Und nennt die Begründung „<Vorschlag>“
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Name               | Vorschlag                         |
        | Stadt Leonbergg    | Stadt Leonberg (AGS 08115028)     |
        | Stadt Freudenstatt | Stadt Freudenstadt (AGS 08237028) |

    Szenariogrundriss: Ohne Namen ist er nicht zu beurteilen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Antragsteller <Lücke>
      Und die Angabe AGS fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-03 offen
      Und ist die Wirkung der Regel IB-03: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Lücke            |
        | fehlt            |
        | ist nicht lesbar |

  @IB-04
  Regel: IB-04 Mindesteinwohnerzahl
    Herkunft: Gesetz; VwV Integrationsbeauftragte Baden-Württemberg (Fundstelle zu prüfen).
    Gefördert wird ab 10.000 Einwohnerinnen und Einwohnern. Es gilt die Einwohnerzahl des Verzeichnisses;
    ihren Stichtag bestätigen die Zeichnenden (IB-05).
    Ist die Regel nicht erfüllt, wird die Ablehnung vorgeschlagen.

    Szenariogrundriss: Kommunen um die Schwelle
      Angenommen ein vollständiger Antrag <Antragsteller> für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Personalkosten betragen 10.000,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-04 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Antragsteller          | Stand         | Ergebnis    |
        | der Gemeinde Willstätt | erfüllt       | Bewilligung |
        | der Stadt Blumberg     | erfüllt       | Bewilligung |
        | der Gemeinde Steinen   | nicht erfüllt | Ablehnung   |
        | der Stadt Mengen       | nicht erfüllt | Ablehnung   |
        | der Gemeinde Böllen    | nicht erfüllt | Ablehnung   |

    Szenariogrundriss: Eine Einwohnerin mehr oder weniger als die Schwelle
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Mindesteinwohnerzahl beträgt <Schwelle>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-04 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele: Ulm hat 126.790
        | Schwelle | Stand         | Ergebnis    |
        | 126789   | erfüllt       | Bewilligung |
        | 126790   | erfüllt       | Bewilligung |
        | 126791   | nicht erfüllt | Ablehnung   |

    @IB-30
    Szenariogrundriss: Eine Einwohnerin mehr oder weniger als zehntausend
      Angenommen ein vollständiger Antrag der Gemeinde Willstätt für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Personalkosten betragen 10.000,00 €
      Und die Mindesteinwohnerzahl beträgt <Schwelle>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-04 <Stand>
      Und ist die Regel IB-30 <Stand>
      Und sind <Personal> für Personal und 0,00 € für Sachkosten förderfähig
      Und lautet das Ergebnis <Ergebnis>

      Beispiele: Willstätt hat 10.013
        | Schwelle | Stand         | Personal    | Ergebnis    |
        | 10012    | erfüllt       | 10.000,00 € | Bewilligung |
        | 10013    | erfüllt       | 10.000,00 € | Bewilligung |
        | 10014    | nicht erfüllt | 0,00 €      | Ablehnung   |

    Szenario: Die Ablehnung nennt die Einwohnerzahl und die Schwelle
      Angenommen ein vollständiger Antrag der Gemeinde Steinen für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-04 nicht erfüllt
      Und ist die Wirkung der Regel IB-04: Ablehnung
      Und nennt die Begründung „9988“
      Und nennt die Begründung „10.000“
      Und nennt die Begründung „Fundstelle zu prüfen“
      Und lautet das Ergebnis Ablehnung

    Szenario: Ohne feststehenden Antragsteller steht keine Einwohnerzahl fest
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Antragsteller lautet „Gemeinde Malsch“
      Und die Angabe AGS fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-04 offen
      Und ist die Wirkung der Regel IB-04: Rückfrage
      Und lautet das Ergebnis Nachforderung

    Szenario: Ohne festgelegte Mindesteinwohnerzahl entscheidet ein Mensch
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und für die Mindesteinwohnerzahl ist kein Wert in Kraft
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-04 offen
      Und ist die Wirkung der Regel IB-04: Prüfung durch Menschen
      Und lautet das Ergebnis Prüfung durch Menschen

    Szenariogrundriss: Die Mindesteinwohnerzahl gilt seit dem 1. Januar 2025
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Antrag ist am <Eingang> eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-04 <Stand>
      Und lautet das Ergebnis Prüfung durch Menschen

      Beispiele: Grenze der Geltung
        | Eingang                    | Stand   |
        | 31.12.2024 um 23:59:59 Uhr | offen   |
        | 01.01.2025 um 00:00:00 Uhr | erfüllt |

  @IB-05
  Regel: IB-05 Stichtag der Einwohnerzahl
    Herkunft: Annahme; der maßgebliche Stichtag ist nicht bekannt. Das Verzeichnis nennt die
    Einwohnerzahlen vom 31. Dezember 2019. Ob sie noch zutreffen, beurteilen nur die Zeichnenden.

    Szenariogrundriss: Vor der Zeichnung ist die Einwohnerzahl zu bestätigen
      Angenommen ein vollständiger Antrag <Antragsteller> für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-05 vor Zeichnung zu bestätigen
      Und nennt die Regel IB-05 „31. Dezember 2019“
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Antragsteller        | Ergebnis    |
        | der Stadt Ulm        | Bewilligung |
        | der Gemeinde Steinen | Ablehnung   |

  @IB-06
  Regel: IB-06 Ein Antrag je Kommune und Förderjahr
    Herkunft: Annahme; nicht bekannt. Stellt eine Kommune für ein Förderjahr einen weiteren Antrag,
    entscheidet ein Mensch; Mittel werden dafür nicht vorgemerkt.

    Szenario: Wer nur einen Antrag stellt
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-06 erfüllt
      Und lautet das Ergebnis Bewilligung

    Szenario: Der zweite Antrag einer Kommune wird einem Menschen vorgelegt
      Angenommen für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller | Eingang am                 |
        | Stadt Ulm     | 01.09.2025 um 09:00:00 Uhr |
        | Stadt Ulm     | 01.09.2025 um 09:00:01 Uhr |
        | Stadt Aalen   | 01.09.2025 um 09:00:02 Uhr |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis               | Betrag      | IB-06         | Wirkung IB-06          | Begründung nennt |
        | 1            | Bewilligung            | 20.000,00 € | erfüllt       | keine                  | wie beantragt    |
        | 2            | Prüfung durch Menschen | 0,00 €      | nicht erfüllt | Prüfung durch Menschen | Antrag 1         |
        | 3            | Bewilligung            | 20.000,00 € | erfüllt       | keine                  | wie beantragt    |
      Und bleibt alles gleich, wenn die Anträge in umgekehrter Reihenfolge vorliegen

    @IB-07 @IB-19 @IB-26 @IB-29 @IB-33
    Szenario: Hinter einem Antrag, den ein Mensch prüft, steht der zweite noch nicht fest
      Angenommen für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und für das Haushaltsjahr 2027 stehen 1.000.000,00 € zur Verfügung
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller   | Eingang am                 | Stellenumfang (VZÄ) | Förderende | Andere Landesmittel | Personalkosten |
        | Stadt Ulm       | 30.06.2025 um 23:59:59 Uhr | 1,0 VZÄ             | 31.12.2026 | 0,00 €              | 20.000,00 €    |
        | Stadt Ulm       | 02.09.2025 um 09:00:00 Uhr | 1,0 VZÄ             | 31.12.2026 | 0,00 €              | 20.000,00 €    |
        | Stadt Aalen     | 01.09.2025 um 09:00:00 Uhr | 1,5 VZÄ             | 31.12.2026 | 0,00 €              | 20.000,00 €    |
        | Stadt Aalen     | 02.09.2025 um 09:00:00 Uhr | 1,0 VZÄ             | 31.12.2026 | 0,00 €              | 20.000,00 €    |
        | Stadt Konstanz  | 01.09.2025 um 09:00:00 Uhr | 1,0 VZÄ             | 01.01.2027 | 0,00 €              | 20.000,00 €    |
        | Stadt Konstanz  | 02.09.2025 um 09:00:00 Uhr | 1,0 VZÄ             | 31.12.2026 | 0,00 €              | 20.000,00 €    |
        | Stadt Tübingen  | 01.09.2025 um 09:00:00 Uhr | 1,0 VZÄ             | 31.12.2026 | 0,01 €              | 20.000,00 €    |
        | Stadt Tübingen  | 02.09.2025 um 09:00:00 Uhr | 1,0 VZÄ             | 31.12.2026 | 0,00 €              | 20.000,00 €    |
        | Stadt Heilbronn | 01.09.2025 um 09:00:00 Uhr | 1,0 VZÄ             | 31.12.2026 | 0,00 €              | 0,00 €         |
        | Stadt Heilbronn | 02.09.2025 um 09:00:00 Uhr | 1,0 VZÄ             | 31.12.2026 | 0,00 €              | 20.000,00 €    |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis               | IB-06   | IB-07         | IB-19         | IB-26         | IB-29         | IB-33         |
        | 1            | Prüfung durch Menschen | erfüllt | nicht erfüllt | erfüllt       | erfüllt       | erfüllt       | erfüllt       |
        | 2            | Prüfung durch Menschen | offen   | erfüllt       | erfüllt       | erfüllt       | erfüllt       | erfüllt       |
        | 3            | Prüfung durch Menschen | erfüllt | erfüllt       | nicht erfüllt | erfüllt       | erfüllt       | erfüllt       |
        | 4            | Prüfung durch Menschen | offen   | erfüllt       | erfüllt       | erfüllt       | erfüllt       | erfüllt       |
        | 5            | Prüfung durch Menschen | erfüllt | erfüllt       | erfüllt       | nicht erfüllt | erfüllt       | erfüllt       |
        | 6            | Prüfung durch Menschen | offen   | erfüllt       | erfüllt       | erfüllt       | erfüllt       | erfüllt       |
        | 7            | Prüfung durch Menschen | erfüllt | erfüllt       | erfüllt       | erfüllt       | nicht erfüllt | erfüllt       |
        | 8            | Prüfung durch Menschen | offen   | erfüllt       | erfüllt       | erfüllt       | erfüllt       | erfüllt       |
        | 9            | Prüfung durch Menschen | erfüllt | erfüllt       | erfüllt       | erfüllt       | erfüllt       | nicht erfüllt |
        | 10           | Prüfung durch Menschen | offen   | erfüllt       | erfüllt       | erfüllt       | erfüllt       | erfüllt       |

    Szenario: Zwei Anträge in derselben Sekunde werden beide einem Menschen vorgelegt
      Angenommen für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller | Stellenumfang (VZÄ) | Personalkosten |
        | Stadt Ulm     | 1,0 VZÄ             | 20.000,00 €    |
        | Stadt Ulm     | 0,5 VZÄ             | 10.000,00 €    |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis               | IB-06 | Wirkung IB-06          |
        | 1            | Prüfung durch Menschen | offen | Prüfung durch Menschen |
        | 2            | Prüfung durch Menschen | offen | Prüfung durch Menschen |
