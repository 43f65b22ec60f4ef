# language: de
Funktionalität: Förderhöhe
  Wie viel gefördert wird. Für jeden Bestandteil, Personal und Sachkosten, gilt der kleinere von
  zwei Beträgen: was nach Abzug von Drittmitteln und Eigenanteil bleibt, und der Höchstbetrag nach
  Stellenumfang und Monaten.

  @HO-01
  Regel: HO-01 Höchstbetrag Personal
    Herkunft: Ankündigung vom 2. Juli 2025 („mit bis zu 60.000 Euro“).
    Höchstens 60.000,00 € für 1,0 VZÄ und zwölf Monate.

    Szenariogrundriss: Personalkosten um den Höchstbetrag für eine volle Stelle und ein Jahr
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Personalkosten betragen <Personalkosten>
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-01 <Stand>
      Und sind <Personal> für Personal und 20.000,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Personalkosten | Stand         | Personal    | Ergebnis             |
        | 59.999,99 €    | erfüllt       | 59.999,99 € | Bewilligung          |
        | 60.000,00 €    | erfüllt       | 60.000,00 € | Bewilligung          |
        | 60.000,01 €    | nicht erfüllt | 60.000,00 € | gekürzte Bewilligung |
        | 72.500,00 €    | nicht erfüllt | 60.000,00 € | gekürzte Bewilligung |

    Szenariogrundriss: Personalkosten um den anteiligen Höchstbetrag
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Stellenumfang beträgt <Stellenumfang>
      Und der Förderzeitraum reicht vom <Förderbeginn> bis zum <Förderende>
      Und die Personalkosten betragen <Personalkosten>
      Und die Sachkosten betragen 0,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-01 <Stand>
      Und sind <Personal> für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis <Ergebnis>

      Beispiele: Drei Viertel einer Stelle
        | Stellenumfang | Förderbeginn | Förderende | Personalkosten | Stand         | Personal    | Ergebnis             |
        | 0,75 VZÄ      | 01.01.2026   | 31.12.2026 | 44.999,99 €    | erfüllt       | 44.999,99 € | Bewilligung          |
        | 0,75 VZÄ      | 01.01.2026   | 31.12.2026 | 45.000,00 €    | erfüllt       | 45.000,00 € | Bewilligung          |
        | 0,75 VZÄ      | 01.01.2026   | 31.12.2026 | 45.000,01 €    | nicht erfüllt | 45.000,00 € | gekürzte Bewilligung |

      Beispiele: Ein halbes Jahr
        | Stellenumfang | Förderbeginn | Förderende | Personalkosten | Stand         | Personal    | Ergebnis             |
        | 1,0 VZÄ       | 01.07.2026   | 31.12.2026 | 29.999,99 €    | erfüllt       | 29.999,99 € | Bewilligung          |
        | 1,0 VZÄ       | 01.07.2026   | 31.12.2026 | 30.000,00 €    | erfüllt       | 30.000,00 € | Bewilligung          |
        | 1,0 VZÄ       | 01.07.2026   | 31.12.2026 | 30.000,01 €    | nicht erfüllt | 30.000,00 € | gekürzte Bewilligung |

      Beispiele: Zehn Tage im Februar, 1.785,714… € gerundet
        | Stellenumfang | Förderbeginn | Förderende | Personalkosten | Stand         | Personal   | Ergebnis             |
        | 1,0 VZÄ       | 01.02.2026   | 10.02.2026 | 1.785,70 €     | erfüllt       | 1.785,70 € | Bewilligung          |
        | 1,0 VZÄ       | 01.02.2026   | 10.02.2026 | 1.785,71 €     | erfüllt       | 1.785,71 € | Bewilligung          |
        | 1,0 VZÄ       | 01.02.2026   | 10.02.2026 | 1.785,72 €     | nicht erfüllt | 1.785,71 € | gekürzte Bewilligung |

    Szenario: Die Begründung nennt den Antrag und den Höchstbetrag
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Personalkosten betragen 72.500,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-01 nicht erfüllt
      Und ist die Wirkung der Regel HO-01: Kürzung
      Und nennt die Begründung „72.500,00 €“
      Und nennt die Begründung „60.000,00 €“
      Und nennt die Begründung „Ankündigung vom 2. Juli 2025“
      Und sind 72.500,00 € für Personal und 20.000,00 € für Sachkosten beantragt
      Und sind 60.000,00 € für Personal und 20.000,00 € für Sachkosten förderfähig
      Und lautet das Ergebnis gekürzte Bewilligung

    Szenariogrundriss: Ohne lesbare Angaben bleibt der Höchstbetrag offen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe <Angabe> <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-01 offen
      Und ist die Wirkung der Regel HO-01: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Angabe               | Lücke            |
        | Personalkosten       | fehlt            |
        | Personalkosten       | ist nicht lesbar |
        | Drittmittel Personal | fehlt            |
        | Stellenumfang (VZÄ)  | fehlt            |
        | Förderbeginn         | ist nicht lesbar |
        | Förderende           | fehlt            |

    Szenario: Ohne festgelegten Höchstbetrag entscheidet ein Mensch
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und für den Höchstbetrag Personal ist kein Wert in Kraft
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-01 offen
      Und ist die Wirkung der Regel HO-01: Prüfung durch Menschen
      Und nennt die Begründung „kein Wert in Kraft“
      Und lautet das Ergebnis Prüfung durch Menschen

    Szenariogrundriss: Ein abgelaufener Höchstbetrag gilt nicht weiter
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am <Eingang> eingegangen
      Und der Höchstbetrag Personal gilt nur bis zum 30.09.2025
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-01 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Eingang                    | Stand   | Ergebnis               |
        | 29.09.2025 um 12:00:00 Uhr | erfüllt | Bewilligung            |
        | 30.09.2025 um 23:59:59 Uhr | erfüllt | Bewilligung            |
        | 01.10.2025 um 00:00:00 Uhr | offen   | Prüfung durch Menschen |

    Szenario: Ein anderer Höchstbetrag wirkt ohne weitere Änderung
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Personalkosten betragen 72.500,00 €
      Und der Höchstbetrag Personal beträgt 65.000,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-01 nicht erfüllt
      Und sind 65.000,00 € für Personal und 20.000,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis gekürzte Bewilligung

  @HO-02
  Regel: HO-02 Höchstbetrag Sachkosten
    Herkunft: Ankündigung vom 2. Juli 2025 („zuzüglich Sachkosten in Höhe von 20.000 Euro“).
    Höchstens 20.000,00 € für 1,0 VZÄ und zwölf Monate. Dass es ein Höchstbetrag ist und keine
    Pauschale, ist eine Annahme.

    Szenariogrundriss: Sachkosten um den Höchstbetrag für eine volle Stelle und ein Jahr
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Sachkosten betragen <Sachkosten>
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-02 <Stand>
      Und ist die Wirkung der Regel HO-02: <Wirkung>
      Und sind 60.000,00 € für Personal und <gefördert> für Sachkosten vorgeschlagen
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Sachkosten  | Stand         | Wirkung | gefördert   | Ergebnis             |
        | 0,00 €      | erfüllt       | keine   | 0,00 €      | Bewilligung          |
        | 19.999,99 € | erfüllt       | keine   | 19.999,99 € | Bewilligung          |
        | 20.000,00 € | erfüllt       | keine   | 20.000,00 € | Bewilligung          |
        | 20.000,01 € | nicht erfüllt | Kürzung | 20.000,00 € | gekürzte Bewilligung |

    Szenariogrundriss: Sachkosten für einen Monat, 1.666,666… € gerundet
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Förderzeitraum reicht vom 01.01.2026 bis zum 31.01.2026
      Und die Personalkosten betragen 5.000,00 €
      Und die Sachkosten betragen <Sachkosten>
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-02 <Stand>
      Und sind 5.000,00 € für Personal und <gefördert> für Sachkosten vorgeschlagen
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Sachkosten | Stand         | gefördert  | Ergebnis             |
        | 1.666,66 € | erfüllt       | 1.666,66 € | Bewilligung          |
        | 1.666,67 € | erfüllt       | 1.666,67 € | Bewilligung          |
        | 1.666,68 € | nicht erfüllt | 1.666,67 € | gekürzte Bewilligung |

    Szenariogrundriss: Ohne lesbare Angaben bleibt der Höchstbetrag der Sachkosten offen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe <Angabe> <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-02 offen
      Und ist die Wirkung der Regel HO-02: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Angabe              | Lücke            |
        | Sachkosten          | fehlt            |
        | Sachkosten          | ist nicht lesbar |
        | Drittmittel Sach    | fehlt            |
        | Stellenumfang (VZÄ) | fehlt            |
        | Förderende          | fehlt            |

    Szenariogrundriss: Ohne Festlegung zu den Sachkosten entscheidet ein Mensch
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und für <Festlegung> ist kein Wert in Kraft
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-02 offen
      Und ist die Wirkung der Regel HO-02: Prüfung durch Menschen
      Und lautet das Ergebnis Prüfung durch Menschen

      Beispiele:
        | Festlegung                      |
        | den Höchstbetrag Sachkosten     |
        | die Art der Sachkostenförderung |
        | die Anteiligkeit                |

    Szenariogrundriss: Sachkosten als Pauschale
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und abweichend gilt: Sachkosten als Pauschale
      Und die Sachkosten betragen <Sachkosten>
      Und die Drittmittel Sach betragen <Drittmittel>
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-02 <Stand>
      Und sind 60.000,00 € für Personal und <gefördert> für Sachkosten vorgeschlagen
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Sachkosten  | Drittmittel | Stand         | gefördert   | Ergebnis             |
        | 0,00 €      | 0,00 €      | erfüllt       | 0,00 €      | Bewilligung          |
        | 0,01 €      | 0,00 €      | erfüllt       | 20.000,00 € | Bewilligung          |
        | 5.000,00 €  | 0,00 €      | erfüllt       | 20.000,00 € | Bewilligung          |
        | 20.000,00 € | 0,00 €      | erfüllt       | 20.000,00 € | Bewilligung          |
        | 20.000,01 € | 0,00 €      | nicht erfüllt | 20.000,00 € | gekürzte Bewilligung |
        | 20.000,00 € | 1.000,00 €  | erfüllt       | 19.000,00 € | gekürzte Bewilligung |

  @HO-03
  Regel: HO-03 Keine gegenseitige Deckung
    Herkunft: Ankündigung vom 2. Juli 2025; die Trennung der Bestandteile ist eine Annahme.
    Was bei den Sachkosten übrig bleibt, erhöht nicht die Personalkosten, und umgekehrt.
    Die Regel unterrichtet nur; sie ist immer erfüllt.

    Szenariogrundriss: Nicht ausgeschöpfte Beträge gehen nicht über
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Personalkosten betragen <Personalkosten>
      Und die Sachkosten betragen <Sachkosten>
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-03 erfüllt
      Und sind <Personal> für Personal und <gefördert> für Sachkosten vorgeschlagen
      Und lautet das Ergebnis gekürzte Bewilligung

      Beispiele:
        | Personalkosten | Sachkosten  | Personal    | gefördert   |
        | 70.000,00 €    | 10.000,00 € | 60.000,00 € | 10.000,00 € |
        | 50.000,00 €    | 30.000,00 € | 50.000,00 € | 20.000,00 € |

  @HO-04
  Regel: HO-04 Anteiligkeit
    Herkunft: vergleichbares Programm; Baden-Württemberg, VwV Integrationsbeauftragte. Die Monatsregel ist eine Annahme:
    Kalendermonate durch zwölf, angebrochene Monate nach Tagen.
    Die Regel unterrichtet nur; sie ist immer erfüllt.

    Szenariogrundriss: Höchstbeträge nach Stellenumfang und Förderzeitraum
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Stellenumfang beträgt <Stellenumfang>
      Und der Förderzeitraum reicht vom <Förderbeginn> bis zum <Förderende>
      Und die Personalkosten betragen 200.000,00 €
      Und die Sachkosten betragen 50.000,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-04 erfüllt
      Und sind <Personal> für Personal und <gefördert> für Sachkosten vorgeschlagen
      Und lautet das Ergebnis gekürzte Bewilligung

      Beispiele: Volle Monate
        | Stellenumfang | Förderbeginn | Förderende | Personal     | gefördert   |
        | 1,0 VZÄ       | 01.01.2026   | 31.12.2026 | 60.000,00 €  | 20.000,00 € |
        | 0,5 VZÄ       | 01.01.2026   | 31.12.2026 | 30.000,00 €  | 10.000,00 € |
        | 1,0 VZÄ       | 01.07.2026   | 31.12.2026 | 30.000,00 €  | 10.000,00 € |
        | 0,5 VZÄ       | 01.07.2026   | 31.12.2026 | 15.000,00 €  | 5.000,00 €  |
        | 1,0 VZÄ       | 01.02.2026   | 28.02.2026 | 5.000,00 €   | 1.666,67 €  |
        | 1,0 VZÄ       | 01.01.2025   | 31.12.2026 | 120.000,00 € | 40.000,00 € |

      Beispiele: Angebrochene Monate nach Tagen
        | Stellenumfang | Förderbeginn | Förderende | Personal    | gefördert   |
        | 1,0 VZÄ       | 01.01.2026   | 30.12.2026 | 59.838,71 € | 19.946,24 € |
        | 1,0 VZÄ       | 02.01.2026   | 31.12.2026 | 59.838,71 € | 19.946,24 € |
        | 1,0 VZÄ       | 15.01.2026   | 31.12.2026 | 57.741,94 € | 19.247,31 € |
        | 1,0 VZÄ       | 01.01.2026   | 14.02.2026 | 7.500,00 €  | 2.500,00 €  |
        | 1,0 VZÄ       | 15.01.2026   | 14.02.2026 | 5.241,94 €  | 1.747,31 €  |
        | 1,0 VZÄ       | 01.01.2026   | 01.01.2026 | 161,29 €    | 53,76 €     |

    Szenariogrundriss: Abweichende Monatsregeln
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und abweichend gilt: <Monatsregel>
      Und der Förderzeitraum reicht vom <Förderbeginn> bis zum <Förderende>
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-04 erfüllt
      Und sind <Personal> für Personal und <gefördert> für Sachkosten vorgeschlagen
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Monatsregel                     | Förderbeginn | Förderende | Personal    | gefördert   | Ergebnis             |
        | nur volle Monate zählen         | 01.01.2026   | 31.12.2026 | 60.000,00 € | 20.000,00 € | Bewilligung          |
        | nur volle Monate zählen         | 02.01.2026   | 31.12.2026 | 55.000,00 € | 18.333,33 € | gekürzte Bewilligung |
        | nur volle Monate zählen         | 01.01.2026   | 30.12.2026 | 55.000,00 € | 18.333,33 € | gekürzte Bewilligung |
        | angebrochene Monate zählen voll | 31.01.2026   | 01.12.2026 | 60.000,00 € | 20.000,00 € | Bewilligung          |
        | angebrochene Monate zählen voll | 01.02.2026   | 01.12.2026 | 55.000,00 € | 18.333,33 € | gekürzte Bewilligung |

    Szenario: Über zwei Haushaltsjahre nach Monaten, der Rest im letzten Jahr
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Förderzeitraum reicht vom 01.12.2025 bis zum 28.02.2026
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-04 erfüllt
      Und sind 15.000,00 € für Personal und 5.000,00 € für Sachkosten förderfähig
      Und entfallen auf das Haushaltsjahr 2025 6.666,67 €
      Und entfallen auf das Haushaltsjahr 2026 13.333,33 €
      Und lautet das Ergebnis gekürzte Bewilligung

  @HO-05
  Regel: HO-05 Förderfähiger Betrag
    Herkunft: Gesetz, §§ 23, 44 LHO.
    Ein Bescheid über 0,00 € hätte keinen Inhalt; was zu tun ist, entscheidet ein Mensch.

    Szenariogrundriss: Es verbleibt ein Cent oder nichts
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Personalkosten betragen 0,00 €
      Und die Drittmittel Sach betragen <Drittmittel>
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-05 <Stand>
      Und sind 0,00 € für Personal und <Rest> für Sachkosten förderfähig
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Drittmittel | Stand         | Rest   | Ergebnis               |
        | 19.999,98 € | erfüllt       | 0,02 € | gekürzte Bewilligung   |
        | 19.999,99 € | erfüllt       | 0,01 € | gekürzte Bewilligung   |
        | 20.000,00 € | nicht erfüllt | 0,00 € | Prüfung durch Menschen |
        | 20.000,01 € | nicht erfüllt | 0,00 € | Prüfung durch Menschen |

    Szenario: Wer nichts beantragt
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Personalkosten betragen 0,00 €
      Und die Sachkosten betragen 0,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-05 nicht erfüllt
      Und ist die Wirkung der Regel HO-05: Prüfung durch Menschen
      Und lautet das Ergebnis Prüfung durch Menschen

    Szenario: Ohne vollen Monat bleibt nichts, wenn nur volle Monate zählen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und abweichend gilt: nur volle Monate zählen
      Und der Förderzeitraum reicht vom 15.01.2026 bis zum 14.02.2026
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-05 nicht erfüllt
      Und lautet das Ergebnis Prüfung durch Menschen

    Szenario: Ohne Personalkosten bleibt der förderfähige Betrag offen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Personalkosten fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-05 offen
      Und ist die Wirkung der Regel HO-05: Rückfrage
      Und lautet das Ergebnis Nachforderung

    @AB-07
    Szenario: Hinter einem Antrag, von dem nichts übrig bleibt, wird der zweite nicht abgelehnt
      Angenommen ein vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und die Personalkosten betragen 0,00 €
      Und die Sachkosten betragen 0,00 €
      Und ein weiterer vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und der Antrag ist am 02.09.2025 um 09:00:00 Uhr eingegangen
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis               | HO-05         | AB-07   |
        | 1            | Prüfung durch Menschen | nicht erfüllt | erfüllt |
        | 2            | Prüfung durch Menschen | erfüllt       | offen   |

  @HO-06
  Regel: HO-06 Rundung
    Herkunft: Annahme; kaufmännische Rundung angenommen.
    Gerechnet wird genau; gerundet wird einmal am Ende, je Bestandteil auf den Cent.
    Die Regel unterrichtet nur; sie ist immer erfüllt.

    Szenariogrundriss: Ein halber Cent wird aufgerundet
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Eigenanteil beträgt 10 %
      Und die Personalkosten betragen <Personalkosten>
      Und die Sachkosten betragen 0,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-06 erfüllt
      Und sind <Personal> für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis gekürzte Bewilligung

      Beispiele:
        | Personalkosten | Personal |
        | 100,04 €       | 90,04 €  |
        | 100,05 €       | 90,05 €  |
        | 100,06 €       | 90,05 €  |

    Szenario: Der Höchstbetrag wird erst am Ende gerundet
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Stellenumfang beträgt 0,500001 VZÄ
      Und der Förderzeitraum reicht vom 01.06.2026 bis zum 30.06.2026
      Und die Personalkosten betragen 2.600,00 €
      Und die Sachkosten betragen 0,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-06 erfüllt
      Und sind 2.500,01 € für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis gekürzte Bewilligung

  @HO-07
  Regel: HO-07 Eigenanteil
    Herkunft: vergleichbares Programm; Modellprojekte desselben Ministeriums. Hier ist kein Eigenanteil verlangt.
    Verlangt das Programm einen, so wird er nach den Drittmitteln und vor dem Höchstbetrag abgezogen.

    Szenario: Ohne verlangten Eigenanteil wird nichts abgezogen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-07 erfüllt
      Und sind 60.000,00 € für Personal und 20.000,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis Bewilligung

    Szenariogrundriss: Ein Eigenanteil von zehn Prozent
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Eigenanteil beträgt 10 %
      Und die Personalkosten betragen <Personalkosten>
      Und die Drittmittel Personal betragen <Drittmittel>
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-07 nicht erfüllt
      Und ist die Wirkung der Regel HO-07: Kürzung
      Und sind <Personal> für Personal und 18.000,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis gekürzte Bewilligung

      Beispiele:
        | Personalkosten | Drittmittel | Personal    |
        | 60.000,00 €    | 0,00 €      | 54.000,00 € |
        | 60.000,00 €    | 10.000,00 € | 45.000,00 € |
        | 66.666,66 €    | 0,00 €      | 59.999,99 € |
        | 66.666,67 €    | 0,00 €      | 60.000,00 € |
        | 72.500,00 €    | 0,00 €      | 60.000,00 € |

    Szenario: Wo nach Abzug der Drittmittel nichts bleibt, mindert der Eigenanteil nichts
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Eigenanteil beträgt 10 %
      Und die Drittmittel Personal betragen 60.000,00 €
      Und die Drittmittel Sach betragen 20.000,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-07 erfüllt
      Und lautet das Ergebnis Prüfung durch Menschen

    Szenario: Ohne Personalkosten bleibt der Eigenanteil offen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Eigenanteil beträgt 10 %
      Und die Angabe Personalkosten fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-07 offen
      Und ist die Wirkung der Regel HO-07: Rückfrage
      Und lautet das Ergebnis Nachforderung

    Szenario: Ohne verlangten Eigenanteil ist auch ohne Personalkosten nichts zu beurteilen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Personalkosten fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-07 erfüllt
      Und lautet das Ergebnis Nachforderung

    Szenario: Ohne festgelegten Eigenanteil entscheidet ein Mensch
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und für den Eigenanteil ist kein Wert in Kraft
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-07 offen
      Und ist die Wirkung der Regel HO-07: Prüfung durch Menschen
      Und lautet das Ergebnis Prüfung durch Menschen

    Szenario: Auch der kleinste Eigenanteil wird abgezogen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Eigenanteil beträgt 0,01 %
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-07 nicht erfüllt
      Und sind 59.994,00 € für Personal und 19.998,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis gekürzte Bewilligung

    Szenariogrundriss: Ein Abzug, der weniger als einen halben Cent ausmacht, mindert nichts
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Eigenanteil beträgt 10 %
      Und die Personalkosten betragen <Personalkosten>
      Und die Sachkosten betragen 0,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-07 <Stand>
      Und sind <Personal> für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis <Ergebnis>

      Beispiele: Grenze des Abzugs
        | Personalkosten | Stand         | Personal | Ergebnis             |
        | 0,05 €         | erfüllt       | 0,05 €   | Bewilligung          |
        | 0,06 €         | nicht erfüllt | 0,05 €   | gekürzte Bewilligung |
        | 0,20 €         | nicht erfüllt | 0,18 €   | gekürzte Bewilligung |

  @HO-08
  Regel: HO-08 Bagatellgrenze
    Herkunft: Gesetz; VV zu § 44 LHO (Nummer und Betrag zu prüfen). Die Grenze ist derzeit abgeschaltet.
    Wird sie unterschritten, entscheidet ein Mensch.

    Szenario: Ohne Bagatellgrenze genügt ein Cent
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Personalkosten betragen 0,01 €
      Und die Sachkosten betragen 0,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-08 erfüllt
      Und lautet das Ergebnis Bewilligung

    Szenariogrundriss: Förderfähiger Betrag um eine Bagatellgrenze von 1.000,00 €
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Bagatellgrenze beträgt 1.000,00 €
      Und die Personalkosten betragen <Personalkosten>
      Und die Sachkosten betragen 0,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-08 <Stand>
      Und ist die Wirkung der Regel HO-08: <Wirkung>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Personalkosten | Stand         | Wirkung                | Ergebnis               |
        | 999,99 €       | nicht erfüllt | Prüfung durch Menschen | Prüfung durch Menschen |
        | 1.000,00 €     | erfüllt       | keine                  | Bewilligung            |
        | 1.000,01 €     | erfüllt       | keine                  | Bewilligung            |

    Szenario: Mit Bagatellgrenze bleibt sie offen, solange der Betrag nicht feststeht
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Bagatellgrenze beträgt 1.000,00 €
      Und die Angabe Sachkosten ist nicht lesbar
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-08 offen
      Und ist die Wirkung der Regel HO-08: Rückfrage
      Und lautet das Ergebnis Nachforderung

    Szenario: Ohne Bagatellgrenze ist auch bei offenem Betrag nichts zu beurteilen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Personalkosten fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-08 erfüllt
      Und lautet das Ergebnis Nachforderung

    @AB-07
    Szenario: Hinter einem Antrag unter der Bagatellgrenze wird der zweite nicht abgelehnt
      Angenommen ein vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und die Bagatellgrenze beträgt 1.000,00 €
      Und die Personalkosten betragen 999,99 €
      Und die Sachkosten betragen 0,00 €
      Und ein weiterer vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und der Antrag ist am 02.09.2025 um 09:00:00 Uhr eingegangen
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis               | HO-08         | AB-07   |
        | 1            | Prüfung durch Menschen | nicht erfüllt | erfüllt |
        | 2            | Prüfung durch Menschen | erfüllt       | offen   |

    Szenariogrundriss: Dass es keine Bagatellgrenze gibt, ist seit dem 1. Januar 2025 festgelegt
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am <Eingang> eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel HO-08 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele: Grenze der Geltung
        | Eingang                    | Stand   | Ergebnis               |
        | 31.12.2024 um 23:59:59 Uhr | offen   | Prüfung durch Menschen |
        | 01.01.2025 um 00:00:00 Uhr | erfüllt | Ablehnung              |
