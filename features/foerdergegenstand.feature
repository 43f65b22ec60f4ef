# language: de
Funktionalität: Fördergegenstand
  Was gefördert wird und unter welchen Voraussetzungen.

  @FG-01
  Regel: FG-01 Ausgaben der Stelle Integrationsmanagement
    Herkunft: Ankündigung vom 2. Juli 2025 („eine Integrationsmanagerin oder einen Integrationsmanager einzustellen“).
    Ob die Ausgaben zur Stelle gehören, beurteilen nur die Zeichnenden.

    Szenario: Vor der Zeichnung ist der Zweck der Ausgaben zu bestätigen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-01 vor Zeichnung zu bestätigen
      Und lautet das Ergebnis Bewilligung

  @FG-02
  Regel: FG-02 Mindestumfang der Stelle
    Herkunft: vergleichbares Programm; Baden-Württemberg, VwV Integrationsbeauftragte, und
    Nordrhein-Westfalen, Kommunales Integrationsmanagement.
    Die Stelle hat mindestens 0,5 VZÄ; darunter wird die Ablehnung vorgeschlagen.

    Szenariogrundriss: Stellenumfang um eine halbe Stelle
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Stellenumfang beträgt <Stellenumfang>
      Und die Personalkosten betragen 20.000,00 €
      Und die Sachkosten betragen 5.000,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-02 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Stellenumfang | Stand         | Ergebnis    |
        | 0,499 VZÄ     | nicht erfüllt | Ablehnung   |
        | 0,500 VZÄ     | erfüllt       | Bewilligung |
        | 0,501 VZÄ     | erfüllt       | Bewilligung |
        | 1,000 VZÄ     | erfüllt       | Bewilligung |

    Szenario: Die Ablehnung nennt den Umfang und den Mindestumfang
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Stellenumfang beträgt 0,25 VZÄ
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-02 nicht erfüllt
      Und ist die Wirkung der Regel FG-02: Ablehnung
      Und nennt die Begründung „0,25 VZÄ“
      Und nennt die Begründung „0,5 VZÄ“
      Und lautet das Ergebnis Ablehnung

    @FR-03 @FG-07 @HO-01
    Szenario: Auch nach einem Grund zur Ablehnung wird jede Regel geprüft
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am 18.11.2025 um 08:15:00 Uhr eingegangen
      Und der Stellenumfang beträgt 0,4 VZÄ
      Und die Personalkosten betragen 72.500,00 €
      Und die Drittmittel Personal betragen 5.000,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel FR-03 nicht erfüllt
      Und ist die Regel FG-02 nicht erfüllt
      Und ist die Regel FG-07 nicht erfüllt
      Und ist die Regel HO-01 nicht erfüllt
      Und nennt die Begründung „FR-03“
      Und nennt die Begründung „FG-02“
      Und sind 24.000,00 € für Personal und 8.000,00 € für Sachkosten förderfähig
      Und sind 0,00 € für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis Ablehnung

    Szenariogrundriss: Ohne lesbaren Stellenumfang bleibt der Mindestumfang offen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Stellenumfang (VZÄ) <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-02 offen
      Und ist die Wirkung der Regel FG-02: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Lücke            |
        | fehlt            |
        | ist nicht lesbar |

    Szenario: Ohne festgelegten geringsten Stellenumfang entscheidet ein Mensch
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und für den geringsten Stellenumfang ist kein Wert in Kraft
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-02 offen
      Und ist die Wirkung der Regel FG-02: Prüfung durch Menschen
      Und lautet das Ergebnis Prüfung durch Menschen

    Szenariogrundriss: Der geringste Stellenumfang gilt seit dem 1. Januar 2025
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am <Eingang> eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-02 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele: Grenze der Geltung
        | Eingang                    | Stand   | Ergebnis               |
        | 31.12.2024 um 23:59:59 Uhr | offen   | Prüfung durch Menschen |
        | 01.01.2025 um 00:00:00 Uhr | erfüllt | Ablehnung              |

  @FG-03
  Regel: FG-03 Kein vorzeitiger Beginn
    Herkunft: vergleichbares Programm; Hinweise des Ministeriums zum Förderantrag.
    Begonnen ist mit dem Arbeitsvertrag. Er darf nicht vor dem Tag des Eingangs geschlossen sein,
    es sei denn, dem vorzeitigen Beginn war spätestens am Tag der Unterschrift zugestimmt.
    Ist die Regel nicht erfüllt, wird die Ablehnung vorgeschlagen.

    Szenario: Ohne Arbeitsvertrag ist nichts begonnen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-03 erfüllt
      Und lautet das Ergebnis Bewilligung

    Szenariogrundriss: Arbeitsvertrag um den Tag des Eingangs, ohne Zustimmung
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am <Eingang> eingegangen
      Und der Tag des Arbeitsvertrags ist der <Arbeitsvertrag>
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-03 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Eingang                    | Arbeitsvertrag | Stand         | Ergebnis    |
        | 20.08.2025 um 09:15:00 Uhr | 19.08.2025     | nicht erfüllt | Ablehnung   |
        | 20.08.2025 um 09:15:00 Uhr | 20.08.2025     | erfüllt       | Bewilligung |
        | 20.08.2025 um 09:15:00 Uhr | 21.08.2025     | erfüllt       | Bewilligung |
        | 20.08.2025 um 00:00:00 Uhr | 20.08.2025     | erfüllt       | Bewilligung |
        | 20.08.2025 um 00:00:00 Uhr | 19.08.2025     | nicht erfüllt | Ablehnung   |
        | 20.08.2025 um 23:59:59 Uhr | 20.08.2025     | erfüllt       | Bewilligung |
        | 20.08.2025 um 23:59:59 Uhr | 19.08.2025     | nicht erfüllt | Ablehnung   |

    Szenariogrundriss: Zustimmung um den Tag der Unterschrift
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am 20.08.2025 um 09:15:00 Uhr eingegangen
      Und der Tag des Arbeitsvertrags ist der 15.08.2025
      Und der Tag der Zustimmung ist der <Zustimmung>
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-03 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Zustimmung | Stand         | Ergebnis    |
        | 14.08.2025 | erfüllt       | Bewilligung |
        | 15.08.2025 | erfüllt       | Bewilligung |
        | 16.08.2025 | nicht erfüllt | Ablehnung   |

    Szenario: Eine Zustimmung ohne Arbeitsvertrag schadet nicht
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Tag der Zustimmung ist der 15.08.2025
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-03 erfüllt
      Und lautet das Ergebnis Bewilligung

    Szenario: Ein Förderbeginn vor dem Eingang ist kein vorzeitiger Beginn
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2025
      Und der Antrag ist am 01.09.2025 um 09:00:00 Uhr eingegangen
      Und der Förderzeitraum reicht vom 01.07.2025 bis zum 31.12.2025
      Und die Personalkosten betragen 30.000,00 €
      Und die Sachkosten betragen 10.000,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-03 erfüllt
      Und lautet das Ergebnis Bewilligung

    Szenario: Die Ablehnung nennt Arbeitsvertrag und Eingang
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am 20.08.2025 um 09:15:00 Uhr eingegangen
      Und der Tag des Arbeitsvertrags ist der 19.08.2025
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-03 nicht erfüllt
      Und ist die Wirkung der Regel FG-03: Ablehnung
      Und nennt die Begründung „19.08.2025“
      Und nennt die Begründung „20.08.2025“
      Und lautet das Ergebnis Ablehnung

    Szenariogrundriss: Mit einem unlesbaren Tag bleibt der vorzeitige Beginn offen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am 20.08.2025 um 09:15:00 Uhr eingegangen
      Und der Tag des Arbeitsvertrags ist der 19.08.2025
      Und die Angabe <Angabe> ist nicht lesbar
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-03 offen
      Und ist die Wirkung der Regel FG-03: Rückfrage
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Angabe                           | Ergebnis               |
        | Arbeitsvertrag vom               | Nachforderung          |
        | Vorzeitiger Beginn zugestimmt am | Nachforderung          |
        | Eingang am                       | Prüfung durch Menschen |

  @FG-04
  Regel: FG-04 Förderende nicht vor Förderbeginn
    Herkunft: Annahme; ergibt sich aus dem Begriff des Zeitraums.
    Ist die Regel nicht erfüllt, wird nachgefragt, und alles, was den Zeitraum braucht, bleibt offen.

    Szenariogrundriss: Förderende um den Förderbeginn
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Förderzeitraum reicht vom 02.01.2026 bis zum <Förderende>
      Und die Personalkosten betragen 100,00 €
      Und die Sachkosten betragen 0,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-04 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Förderende | Stand         | Ergebnis      |
        | 01.01.2026 | nicht erfüllt | Nachforderung |
        | 02.01.2026 | erfüllt       | Bewilligung   |
        | 03.01.2026 | erfüllt       | Bewilligung   |

    @FG-09 @FG-10 @HO-01 @HO-02 @HO-05 @HH-01 @HH-06
    Szenario: Ohne Zeitraum ist nichts zu berechnen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Förderzeitraum reicht vom 31.12.2026 bis zum 01.01.2026
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-04 nicht erfüllt
      Und ist die Wirkung der Regel FG-04: Rückfrage
      Und ist die Regel FG-09 offen
      Und ist die Regel FG-10 offen
      Und ist die Regel HO-01 offen
      Und ist die Regel HO-02 offen
      Und ist die Regel HO-05 offen
      Und ist die Regel HH-01 offen
      Und ist die Regel HH-06 offen
      Und lautet das Ergebnis Nachforderung
      Und nennt die Begründung „31.12.2026“
      Und nennt die Begründung „01.01.2026“

    Szenariogrundriss: Ohne Anfang oder Ende bleibt der Zeitraum offen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe <Angabe> <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-04 offen
      Und ist die Wirkung der Regel FG-04: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Angabe       | Lücke            |
        | Förderbeginn | fehlt            |
        | Förderbeginn | ist nicht lesbar |
        | Förderende   | fehlt            |
        | Förderende   | ist nicht lesbar |

  @FG-05
  Regel: FG-05 Erhebliches Landesinteresse
    Herkunft: Gesetz, § 23 LHO; Rechnungshof Rheinland-Pfalz, Jahresbericht 2025, Nr. 9.
    Ob das Landesinteresse dokumentiert ist, beurteilen nur die Zeichnenden.

    Szenario: Vor der Zeichnung ist das Landesinteresse zu bestätigen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-05 vor Zeichnung zu bestätigen
      Und nennt die Begründung „FG-05“
      Und lautet das Ergebnis Bewilligung

  @FG-06
  Regel: FG-06 Gesamtfinanzierung gesichert
    Herkunft: vergleichbares Programm; Hinweise des Ministeriums zum Förderantrag.
    Ist die Gesamtfinanzierung nicht gesichert, wird nachgefragt.

    Szenariogrundriss: Die Frage nach der Gesamtfinanzierung
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Gesamtfinanzierung gesichert lautet „<Antwort>“
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-06 <Stand>
      Und ist die Wirkung der Regel FG-06: <Wirkung>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Antwort | Stand         | Wirkung   | Ergebnis      |
        | ja      | erfüllt       | keine     | Bewilligung   |
        | nein    | nicht erfüllt | Rückfrage | Nachforderung |

    Szenariogrundriss: Ohne lesbare Antwort bleibt die Gesamtfinanzierung offen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Gesamtfinanzierung gesichert <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-06 offen
      Und ist die Wirkung der Regel FG-06: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Lücke            |
        | fehlt            |
        | ist nicht lesbar |

  @FG-07
  Regel: FG-07 Abzug von Drittmitteln
    Herkunft: Annahme; Drittmittel werden vor dem Höchstbetrag von dem Bestandteil abgezogen, für
    den sie gegeben werden.
    Niemand soll für dieselben Ausgaben zweimal Geld erhalten.

    Szenariogrundriss: Drittmittel mindern ihren Bestandteil
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Drittmittel Personal betragen <für Personal>
      Und die Drittmittel Sach betragen <für Sachkosten>
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-07 <Stand>
      Und sind <Personal> für Personal und <Sachkosten> für Sachkosten vorgeschlagen
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | für Personal | für Sachkosten | Stand         | Personal    | Sachkosten  | Ergebnis             |
        | 0,00 €       | 0,00 €         | erfüllt       | 60.000,00 € | 20.000,00 € | Bewilligung          |
        | 0,01 €       | 0,00 €         | nicht erfüllt | 59.999,99 € | 20.000,00 € | gekürzte Bewilligung |
        | 0,00 €       | 0,01 €         | nicht erfüllt | 60.000,00 € | 19.999,99 € | gekürzte Bewilligung |
        | 5.000,00 €   | 1.000,00 €     | nicht erfüllt | 55.000,00 € | 19.000,00 € | gekürzte Bewilligung |
        | 60.000,00 €  | 0,00 €         | nicht erfüllt | 0,00 €      | 20.000,00 € | gekürzte Bewilligung |
        | 60.000,01 €  | 0,00 €         | nicht erfüllt | 0,00 €      | 20.000,00 € | gekürzte Bewilligung |

    Szenario: Der Abzug geht dem Höchstbetrag vor, nicht nach
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Personalkosten betragen 72.500,00 €
      Und die Drittmittel Personal betragen 5.000,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-07 nicht erfüllt
      Und ist die Wirkung der Regel FG-07: Kürzung
      Und sind 60.000,00 € für Personal und 20.000,00 € für Sachkosten vorgeschlagen
      Und nennt die Begründung „5.000,00 €“
      Und lautet das Ergebnis gekürzte Bewilligung

    Szenario: Wo nichts beantragt ist, ist nichts abzuziehen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Sachkosten betragen 0,00 €
      Und die Drittmittel Sach betragen 1.000,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-07 erfüllt
      Und sind 60.000,00 € für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis Bewilligung

    Szenariogrundriss: Ohne lesbare Beträge bleibt der Abzug offen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe <Angabe> <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-07 offen
      Und ist die Wirkung der Regel FG-07: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Angabe               | Lücke            |
        | Drittmittel Personal | fehlt            |
        | Drittmittel Personal | ist nicht lesbar |
        | Drittmittel Sach     | fehlt            |
        | Drittmittel Sach     | ist nicht lesbar |
        | Personalkosten       | fehlt            |

    Szenario: Ohne festgelegten Umgang mit Drittmitteln entscheidet ein Mensch
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und für den Umgang mit Drittmitteln ist kein Wert in Kraft
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-07 offen
      Und ist die Wirkung der Regel FG-07: Prüfung durch Menschen
      Und lautet das Ergebnis Prüfung durch Menschen

  @FG-08
  Regel: FG-08 Besserstellungsverbot
    Herkunft: Gesetz; VV zu § 44 LHO (Nummer zu prüfen); Rechnungshof Rheinland-Pfalz, Jahresbericht 2025, Nr. 9.
    Die Eingruppierung beurteilen nur die Zeichnenden.

    Szenario: Vor der Zeichnung ist die Eingruppierung zu bestätigen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-08 vor Zeichnung zu bestätigen
      Und lautet das Ergebnis Bewilligung

  @FG-09
  Regel: FG-09 Förderzeitraum berührt die Förderjahre
    Herkunft: Annahme; angenommen sind das laufende und das folgende Jahr.
    Im Antragsfenster 2025 kann für 2025 und 2026 beantragt werden, im Fenster 2026 für 2026 und 2027.
    Berührt der Förderzeitraum keines davon, wird die Ablehnung vorgeschlagen.

    Szenariogrundriss: Förderzeitraum außerhalb und am Rand der Förderjahre
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und für das Haushaltsjahr 2024 stehen 3.000.000,00 € zur Verfügung
      Und für das Haushaltsjahr 2027 stehen 3.000.000,00 € zur Verfügung
      Und der Antrag ist am 01.09.2025 um 09:00:00 Uhr eingegangen
      Und der Förderzeitraum reicht vom <Förderbeginn> bis zum <Förderende>
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-09 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Förderbeginn | Förderende | Stand         | Ergebnis               |
        | 01.01.2024   | 31.12.2024 | nicht erfüllt | Ablehnung              |
        | 01.02.2024   | 01.01.2025 | erfüllt       | Prüfung durch Menschen |
        | 01.01.2025   | 31.12.2026 | erfüllt       | Bewilligung            |
        | 31.12.2026   | 30.12.2027 | erfüllt       | Prüfung durch Menschen |
        | 01.01.2027   | 31.12.2027 | nicht erfüllt | Ablehnung              |

    Szenario: Im Antragsfenster 2026 kann für 2025 nicht mehr beantragt werden
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2025
      Und der Antrag ist am 01.09.2026 um 09:00:00 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-09 nicht erfüllt
      Und ist die Wirkung der Regel FG-09: Ablehnung
      Und nennt die Begründung „31.12.2025“
      Und nennt die Begründung „2026 bis 2027“
      Und lautet das Ergebnis Ablehnung

    Szenario: Ohne Förderbeginn bleibt offen, ob die Förderjahre berührt sind
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Förderbeginn fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-09 offen
      Und ist die Wirkung der Regel FG-09: Rückfrage
      Und lautet das Ergebnis Nachforderung

    Szenario: Wer keines der Förderjahre berührt, hält keinen Platz in der Rangfolge
      Angenommen ein vollständiger Antrag des Landkreises Ahrweiler für das Jahr 2026
      Und der Förderzeitraum reicht vom 01.01.2027 bis zum 31.12.2027
      Und ein weiterer vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und der Antrag ist am 02.09.2025 um 09:00:00 Uhr eingegangen
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | Ergebnis    | FG-09         |
        | 1            | –    | Ablehnung   | nicht erfüllt |
        | 2            | 1    | Bewilligung | erfüllt       |

  @FG-10
  Regel: FG-10 Förderzeitraum innerhalb der Förderjahre
    Herkunft: Annahme; angenommen sind das laufende und das folgende Jahr.
    Reicht der Förderzeitraum darüber hinaus, entscheidet ein Mensch.

    Szenariogrundriss: Der Förderzeitraum reicht an den Rand oder darüber hinaus
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und für das Haushaltsjahr 2024 stehen 3.000.000,00 € zur Verfügung
      Und für das Haushaltsjahr 2027 stehen 3.000.000,00 € zur Verfügung
      Und der Antrag ist am 01.09.2025 um 09:00:00 Uhr eingegangen
      Und der Förderzeitraum reicht vom <Förderbeginn> bis zum <Förderende>
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-10 <Stand>
      Und ist die Wirkung der Regel FG-10: <Wirkung>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele: Anfang
        | Förderbeginn | Förderende | Stand         | Wirkung                | Ergebnis               |
        | 31.12.2024   | 31.12.2025 | nicht erfüllt | Prüfung durch Menschen | Prüfung durch Menschen |
        | 01.01.2025   | 31.12.2025 | erfüllt       | keine                  | Bewilligung            |

      Beispiele: Ende
        | Förderbeginn | Förderende | Stand         | Wirkung                | Ergebnis               |
        | 01.01.2026   | 31.12.2026 | erfüllt       | keine                  | Bewilligung            |
        | 01.01.2026   | 01.01.2027 | nicht erfüllt | Prüfung durch Menschen | Prüfung durch Menschen |

    Szenario: Über zwei Förderjahre des Fensters
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Förderzeitraum reicht vom 01.07.2025 bis zum 30.06.2026
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-10 erfüllt
      Und entfallen auf das Haushaltsjahr 2025 40.000,00 €
      Und entfallen auf das Haushaltsjahr 2026 40.000,00 €
      Und lautet das Ergebnis Bewilligung

    Szenario: Ohne Förderende bleibt offen, ob der Förderzeitraum darüber hinausreicht
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Förderende ist nicht lesbar
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-10 offen
      Und ist die Wirkung der Regel FG-10: Rückfrage
      Und lautet das Ergebnis Nachforderung

    @AB-07
    Szenario: Hinter einem Antrag, der über die Förderjahre hinausreicht, wird der zweite nicht abgelehnt
      Angenommen für das Haushaltsjahr 2027 stehen 3.000.000,00 € zur Verfügung
      Und ein vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und der Förderzeitraum reicht vom 01.01.2026 bis zum 01.01.2027
      Und ein weiterer vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und der Antrag ist am 02.09.2025 um 09:00:00 Uhr eingegangen
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis               | FG-10         | AB-07   |
        | 1            | Prüfung durch Menschen | nicht erfüllt | erfüllt |
        | 2            | Prüfung durch Menschen | erfüllt       | offen   |

  @FG-11
  Regel: FG-11 Keine anderen Landesmittel
    Herkunft: Annahme; die Entscheidung trifft ein Mensch.
    Doppelte Förderung aus verschiedenen Häusern des Landes ist auszuschließen.

    Szenariogrundriss: Andere Mittel des Landes für dieselbe Stelle
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die anderen Landesmittel betragen <Landesmittel>
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-11 <Stand>
      Und ist die Wirkung der Regel FG-11: <Wirkung>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Landesmittel | Stand         | Wirkung                | Ergebnis               |
        | 0,00 €       | erfüllt       | keine                  | Bewilligung            |
        | 0,01 €       | nicht erfüllt | Prüfung durch Menschen | Prüfung durch Menschen |
        | 5.000,00 €   | nicht erfüllt | Prüfung durch Menschen | Prüfung durch Menschen |

    @VO-01
    Szenario: Die Prüfung durch Menschen geht der Nachforderung vor
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die anderen Landesmittel betragen 5.000,00 €
      Und die Angabe Finanzierungsplan lautet „nein“
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-11 nicht erfüllt
      Und ist die Regel VO-01 nicht erfüllt
      Und lautet das Ergebnis Prüfung durch Menschen

    @FG-02
    Szenario: Die Ablehnung geht der Prüfung durch Menschen vor
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die anderen Landesmittel betragen 5.000,00 €
      Und der Stellenumfang beträgt 0,4 VZÄ
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-11 nicht erfüllt
      Und ist die Regel FG-02 nicht erfüllt
      Und lautet das Ergebnis Ablehnung

    Szenario: Eigene Mittel sind keine Landesmittel
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Eigenmittel betragen 5.000,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-11 erfüllt
      Und sind 60.000,00 € für Personal und 20.000,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis Bewilligung

    Szenariogrundriss: Ohne lesbare Angabe bleiben andere Landesmittel offen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Andere Landesmittel <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel FG-11 offen
      Und ist die Wirkung der Regel FG-11: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Lücke            |
        | fehlt            |
        | ist nicht lesbar |
