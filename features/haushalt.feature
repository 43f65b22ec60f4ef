# language: de
Funktionalität: Haushalt
  Wie die Mittel verteilt werden. Alle Anträge eines Laufs stehen in einer Rangfolge und teilen sich
  die Ansätze der Haushaltsjahre: 1.500.000,00 € für 2025 und 3.000.000,00 € für 2026. Für 2027 ist
  kein Ansatz gesetzt.

  @HH-01
  Regel: HH-01 Haushaltsansatz reicht
    Herkunft: Ankündigung vom 2. Juli 2025.
    In jedem Haushaltsjahr müssen die Restmittel den Anteil des Antrags decken.

    @HH-04
    Szenariogrundriss: Restmittel um den Bedarf von 80.000,00 €
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen <Mittel> zur Verfügung
      Und die Angabe Teilförderung akzeptiert lautet „<Teilförderung>“
      Wenn der Antrag geprüft wird
      Dann ist die Regel HH-01 <HH-01>
      Und ist die Regel HH-04 <HH-04>
      Und sind <Personal> für Personal und <Sachkosten> für Sachkosten vorgeschlagen
      Und lautet das Ergebnis <Ergebnis>

      Beispiele: Teilförderung wird akzeptiert
        | Mittel      | Teilförderung | HH-01         | HH-04   | Personal    | Sachkosten  | Ergebnis        |
        | 80.000,01 € | ja            | erfüllt       | erfüllt | 60.000,00 € | 20.000,00 € | Bewilligung     |
        | 80.000,00 € | ja            | erfüllt       | erfüllt | 60.000,00 € | 20.000,00 € | Bewilligung     |
        | 79.999,99 € | ja            | nicht erfüllt | erfüllt | 59.999,99 € | 20.000,00 € | Teilbewilligung |
        | 60.000,00 € | ja            | nicht erfüllt | erfüllt | 45.000,00 € | 15.000,00 € | Teilbewilligung |
        | 0,01 €      | ja            | nicht erfüllt | erfüllt | 0,00 €      | 0,01 €      | Teilbewilligung |
        | 0,00 €      | ja            | nicht erfüllt | erfüllt | 0,00 €      | 0,00 €      | Warteliste      |

      Beispiele: Teilförderung wird nicht akzeptiert
        | Mittel      | Teilförderung | HH-01         | HH-04         | Personal    | Sachkosten  | Ergebnis    |
        | 80.000,01 € | nein          | erfüllt       | erfüllt       | 60.000,00 € | 20.000,00 € | Bewilligung |
        | 80.000,00 € | nein          | erfüllt       | erfüllt       | 60.000,00 € | 20.000,00 € | Bewilligung |
        | 79.999,99 € | nein          | nicht erfüllt | nicht erfüllt | 0,00 €      | 0,00 €      | Warteliste  |
        | 0,01 €      | nein          | nicht erfüllt | nicht erfüllt | 0,00 €      | 0,00 €      | Warteliste  |
        | 0,00 €      | nein          | nicht erfüllt | erfüllt       | 0,00 €      | 0,00 €      | Warteliste  |

    Szenario: Die Begründung nennt Bedarf, Restmittel und Fehlbetrag
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 75.000,00 € zur Verfügung
      Wenn der Antrag geprüft wird
      Dann ist die Regel HH-01 nicht erfüllt
      Und ist die Wirkung der Regel HH-01: Haushaltslage
      Und nennt die Begründung „80.000,00 €“
      Und nennt die Begründung „75.000,00 €“
      Und nennt die Begründung „5.000,00 €“
      Und lautet das Ergebnis Warteliste

    @HO-01
    Szenario: Vom Höchstbetrag und vom Haushalt gekürzt
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 40.000,00 € zur Verfügung
      Und die Personalkosten betragen 72.500,00 €
      Und die Angabe Teilförderung akzeptiert lautet „ja“
      Wenn der Antrag geprüft wird
      Dann ist die Regel HH-01 nicht erfüllt
      Und ist die Regel HO-01 nicht erfüllt
      Und sind 60.000,00 € für Personal und 20.000,00 € für Sachkosten förderfähig
      Und sind 30.000,00 € für Personal und 10.000,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis Teilbewilligung

    @HH-04
    Szenariogrundriss: Über zwei Haushaltsjahre muss jedes reichen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Förderzeitraum reicht vom 01.07.2025 bis zum 30.06.2026
      Und für das Haushaltsjahr 2025 stehen <Mittel 2025> zur Verfügung
      Und für das Haushaltsjahr 2026 stehen <Mittel 2026> zur Verfügung
      Und die Angabe Teilförderung akzeptiert lautet „<Teilförderung>“
      Wenn der Antrag geprüft wird
      Dann ist die Regel HH-01 <HH-01>
      Und ist die Regel HH-04 <HH-04>
      Und sind <Personal> für Personal und <Sachkosten> für Sachkosten vorgeschlagen
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Mittel 2025 | Mittel 2026 | Teilförderung | HH-01         | HH-04         | Personal    | Sachkosten  | Ergebnis        |
        | 40.000,00 € | 40.000,00 € | nein          | erfüllt       | erfüllt       | 60.000,00 € | 20.000,00 € | Bewilligung     |
        | 39.999,99 € | 40.000,00 € | nein          | nicht erfüllt | nicht erfüllt | 0,00 €      | 0,00 €      | Warteliste      |
        | 39.999,99 € | 40.000,00 € | ja            | nicht erfüllt | erfüllt       | 59.999,99 € | 20.000,00 € | Teilbewilligung |
        | 20.000,00 € | 90.000,00 € | ja            | nicht erfüllt | erfüllt       | 45.000,00 € | 15.000,00 € | Teilbewilligung |
        | 90.000,00 € | 20.000,00 € | ja            | nicht erfüllt | erfüllt       | 45.000,00 € | 15.000,00 € | Teilbewilligung |
        | 0,00 €      | 90.000,00 € | ja            | nicht erfüllt | erfüllt       | 0,00 €      | 0,00 €      | Warteliste      |
        | 90.000,00 € | 0,00 €      | nein          | nicht erfüllt | erfüllt       | 0,00 €      | 0,00 €      | Warteliste      |

    Szenario: Solange der Bedarf nicht feststeht, bleibt offen, ob die Mittel reichen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Personalkosten ist nicht lesbar
      Wenn der Antrag geprüft wird
      Dann ist die Regel HH-01 offen
      Und ist die Wirkung der Regel HH-01: Rückfrage
      Und lautet das Ergebnis Nachforderung

    Szenario: Im Jahr 2026 reicht der Ansatz für alle 36
      Angenommen je ein vollständiger Antrag aller 36 Gebietskörperschaften für das Jahr 2026, eingegangen im Abstand von einer Minute
      Wenn die Anträge geprüft werden
      Dann erhalten 36 Anträge das Ergebnis Bewilligung
      Und lautet der Haushalt:
        | Haushaltsjahr | Ansatz         | bewilligt      | vorgemerkt | Rest           |
        | 2025          | 1.500.000,00 € | 0,00 €         | 0,00 €     | 1.500.000,00 € |
        | 2026          | 3.000.000,00 € | 2.880.000,00 € | 0,00 €     | 120.000,00 €   |
      Und ist die Regel HH-01 bei 36 Anträgen erfüllt

    @HH-07
    Szenario: Im Jahr 2025 reicht der Ansatz für 18 volle Stellen, dahinter warten alle
      Angenommen je ein vollständiger Antrag aller 36 Gebietskörperschaften für das Jahr 2025, eingegangen im Abstand von einer Minute
      Wenn die Anträge geprüft werden
      Dann erhalten 18 Anträge das Ergebnis Bewilligung
      Und erhalten 18 Anträge das Ergebnis Warteliste
      Und ist die Regel HH-01 bei 18 Anträgen nicht erfüllt
      Und ist die Regel HH-07 bei 17 Anträgen nicht erfüllt
      Und lautet der Haushalt:
        | Haushaltsjahr | Ansatz         | bewilligt      | vorgemerkt | Rest           |
        | 2025          | 1.500.000,00 € | 1.440.000,00 € | 0,00 €     | 60.000,00 €    |
        | 2026          | 3.000.000,00 € | 0,00 €         | 0,00 €     | 3.000.000,00 € |
      Und bleibt alles gleich, wenn die Anträge in umgekehrter Reihenfolge vorliegen

    Szenariogrundriss: Vor dem 1. Januar 2025 steht der Bedarf nicht fest
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am 31.12.2024 um 23:59:59 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel HH-01 offen
      Und nennt die Regel HH-01 „<Festlegung>“
      Und lautet das Ergebnis Prüfung durch Menschen

      Beispiele: Ohne Wert bis zum 31. Dezember 2024
        | Festlegung                                       |
        | Höchstbetrag Personal je 1,0 VZÄ und 12 Monate   |
        | Höchstbetrag Sachkosten je 1,0 VZÄ und 12 Monate |
        | Art der Sachkostenförderung                      |
        | Höchster geförderter Stellenumfang               |
        | Anteiligkeit nach Monaten                        |
        | Eigenanteil                                      |
        | Rundung                                          |
        | Umgang mit Drittmitteln für die Stelle           |

    Szenario: Am 1. Januar 2025 steht der Bedarf fest
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am 01.01.2025 um 00:00:00 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel HH-01 erfüllt
      Und lautet das Ergebnis Ablehnung

  @HH-02
  Regel: HH-02 Verteilungsverfahren
    Herkunft: vergleichbares Programm; Bundesamt für Logistik und Mobilität, De-minimis 2023; Schleswig-Holstein, DigitalPakt; Art. 3 GG.
    Verteilt wird in der Reihenfolge der Vollständigkeit.
    Die Regel unterrichtet nur; sie ist immer erfüllt.

    Szenario: Eine Sekunde entscheidet
      Angenommen für das Haushaltsjahr 2026 stehen 80.000,00 € zur Verfügung
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller         | Eingang am                 |
        | Landkreis Ahrweiler   | 01.09.2025 um 09:00:01 Uhr |
        | Landkreis Germersheim | 01.09.2025 um 09:00:00 Uhr |
        | Landkreis Kusel       | 01.09.2025 um 09:00:02 Uhr |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | Ergebnis    | HH-02   |
        | 1            | 2    | Warteliste  | erfüllt |
        | 2            | 1    | Bewilligung | erfüllt |
        | 3            | 3    | Warteliste  | erfüllt |

    @FR-01 @FR-03 @FG-02 @FG-03 @VO-01 @VO-03 @FG-06
    Szenario: Ablehnungen und Nachforderungen haben keinen Rang und halten keinen Platz
      Angenommen für das Haushaltsjahr 2026 stehen 80.000,00 € zur Verfügung
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller          | Eingang am                 | Stellenumfang (VZÄ) | Arbeitsvertrag vom | Finanzierungsplan | Eigenmittel | Gesamtfinanzierung gesichert |
        | Landkreis Ahrweiler    | 15.08.2025 um 23:59:59 Uhr | 1,0 VZÄ             | 01.12.2025         | ja                | 0,00 €      | ja                           |
        | Landkreis Birkenfeld   | 18.11.2025 um 00:00:00 Uhr | 1,0 VZÄ             | 01.12.2025         | ja                | 0,00 €      | ja                           |
        | Landkreis Cochem-Zell  | 01.09.2025 um 09:00:00 Uhr | 0,4 VZÄ             | 01.12.2025         | ja                | 0,00 €      | ja                           |
        | Landkreis Germersheim  | 01.09.2025 um 09:00:00 Uhr | 1,0 VZÄ             | 31.08.2025         | ja                | 0,00 €      | ja                           |
        | Landkreis Kusel        | 01.09.2025 um 09:00:00 Uhr | 1,0 VZÄ             | 01.12.2025         | nein              | 0,00 €      | ja                           |
        | Landkreis Neuwied      | 01.09.2025 um 09:00:00 Uhr | 1,0 VZÄ             | 01.12.2025         | ja                | -0,01 €     | ja                           |
        | Landkreis Südwestpfalz | 01.09.2025 um 09:00:00 Uhr | 1,0 VZÄ             | 01.12.2025         | ja                | 0,00 €      | nein                         |
        | Landkreis Vulkaneifel  | 02.09.2025 um 09:00:00 Uhr | 1,0 VZÄ             | 01.12.2025         | ja                | 0,00 €      | ja                           |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | Ergebnis      | Betrag      | HH-02   | FR-01         | FR-03         | FG-02         | FG-03         | VO-01         | VO-03         | FG-06         |
        | 1            | –    | Ablehnung     | 0,00 €      | erfüllt | nicht erfüllt | erfüllt       | erfüllt       | erfüllt       | erfüllt       | erfüllt       | erfüllt       |
        | 2            | –    | Ablehnung     | 0,00 €      | erfüllt | erfüllt       | nicht erfüllt | erfüllt       | erfüllt       | erfüllt       | erfüllt       | erfüllt       |
        | 3            | –    | Ablehnung     | 0,00 €      | erfüllt | erfüllt       | erfüllt       | nicht erfüllt | erfüllt       | erfüllt       | erfüllt       | erfüllt       |
        | 4            | –    | Ablehnung     | 0,00 €      | erfüllt | erfüllt       | erfüllt       | erfüllt       | nicht erfüllt | erfüllt       | erfüllt       | erfüllt       |
        | 5            | –    | Nachforderung | 0,00 €      | erfüllt | erfüllt       | erfüllt       | erfüllt       | erfüllt       | nicht erfüllt | erfüllt       | erfüllt       |
        | 6            | –    | Nachforderung | 0,00 €      | erfüllt | erfüllt       | erfüllt       | erfüllt       | erfüllt       | erfüllt       | nicht erfüllt | erfüllt       |
        | 7            | –    | Nachforderung | 0,00 €      | erfüllt | erfüllt       | erfüllt       | erfüllt       | erfüllt       | erfüllt       | erfüllt       | nicht erfüllt |
        | 8            | 1    | Bewilligung   | 80.000,00 € | erfüllt | erfüllt       | erfüllt       | erfüllt       | erfüllt       | erfüllt       | erfüllt       | erfüllt       |

    @FR-04
    Szenario: Ein Antrag ohne lesbaren Eingang hat keinen Rang, die anderen rücken auf
      Angenommen ein vollständiger Antrag des Landkreises Ahrweiler für das Jahr 2026
      Und die Angabe Eingang am ist nicht lesbar
      Und ein weiterer vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | Ergebnis               | Betrag      | HH-02   | FR-04   |
        | 1            | –    | Prüfung durch Menschen | 0,00 €      | erfüllt | offen   |
        | 2            | 1    | Bewilligung            | 80.000,00 € | erfüllt | erfüllt |

    Szenario: Für einen Antrag, den ein Mensch prüft, werden Mittel vorgemerkt
      Angenommen für das Haushaltsjahr 2026 stehen 160.000,00 € zur Verfügung
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller         | Eingang am                 | Andere Landesmittel |
        | Landkreis Ahrweiler   | 01.09.2025 um 09:00:00 Uhr | 0,00 €              |
        | Landkreis Germersheim | 01.09.2025 um 10:00:00 Uhr | 0,01 €              |
        | Landkreis Kusel       | 01.09.2025 um 11:00:00 Uhr | 0,00 €              |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | Ergebnis               | Betrag      | HH-02   |
        | 1            | 1    | Bewilligung            | 80.000,00 € | erfüllt |
        | 2            | 2    | Prüfung durch Menschen | 0,00 €      | erfüllt |
        | 3            | 3    | Warteliste             | 0,00 €      | erfüllt |
      Und lautet der Haushalt:
        | Haushaltsjahr | Ansatz         | bewilligt   | vorgemerkt  | Rest           |
        | 2025          | 1.500.000,00 € | 0,00 €      | 0,00 €      | 1.500.000,00 € |
        | 2026          | 160.000,00 €   | 80.000,00 € | 80.000,00 € | 0,00 €         |

  @HH-03
  Regel: HH-03 Gleichstand
    Herkunft: Annahme; ein wiederholbares, protokolliertes Los ist angenommen.
    Waren mehrere Anträge in derselben Sekunde vollständig, entscheidet ein Los, das jeder
    nachrechnen kann. Die Reihenfolge der Zeilen spielt keine Rolle.
    Die Regel unterrichtet nur; sie ist immer erfüllt.

    Szenario: Ohne Gleichstand wird nicht gelost
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Wenn der Antrag geprüft wird
      Dann ist die Regel HH-03 erfüllt
      Und nennt die Regel HH-03 „Kein Gleichstand“
      Und lautet das Ergebnis Bewilligung

    Szenario: Drei Anträge in derselben Sekunde, Mittel für einen
      Angenommen für das Haushaltsjahr 2026 stehen 80.000,00 € zur Verfügung
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller         | Eingang am                 |
        | Landkreis Ahrweiler   | 01.09.2025 um 09:00:00 Uhr |
        | Landkreis Germersheim | 01.09.2025 um 09:00:00 Uhr |
        | Landkreis Kusel       | 01.09.2025 um 09:00:00 Uhr |
      Wenn die Anträge geprüft werden
      Dann erhält 1 Antrag das Ergebnis Bewilligung
      Und erhalten 2 Anträge das Ergebnis Warteliste
      Und nennt die Regel HH-03 „Gleichstand von 3 Anträgen“
      Und bleibt alles gleich, wenn die Anträge in umgekehrter Reihenfolge vorliegen

  @HH-04
  Regel: HH-04 Teilbewilligung nur mit Einverständnis
    Herkunft: Annahme; durch die Bewilligungsbehörde zu bestätigen.
    Reichen die Restmittel nur für einen Teil, wird er nur vorgeschlagen, wenn der Antragsteller
    Teilförderung akzeptiert; sonst kommt der Antrag auf die Warteliste.

    Szenario: Der letzte Antrag nimmt, was übrig ist
      Angenommen für das Haushaltsjahr 2026 stehen 140.000,00 € zur Verfügung
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller         | Eingang am                 | Teilförderung akzeptiert |
        | Landkreis Ahrweiler   | 01.09.2025 um 09:00:00 Uhr | nein                     |
        | Landkreis Germersheim | 01.09.2025 um 10:00:00 Uhr | ja                       |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | Ergebnis        | Betrag      | HH-04   |
        | 1            | 1    | Bewilligung     | 80.000,00 € | erfüllt |
        | 2            | 2    | Teilbewilligung | 60.000,00 € | erfüllt |

    Szenario: Wer Teilförderung ablehnt, wartet
      Angenommen für das Haushaltsjahr 2026 stehen 140.000,00 € zur Verfügung
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller         | Eingang am                 | Teilförderung akzeptiert |
        | Landkreis Ahrweiler   | 01.09.2025 um 09:00:00 Uhr | nein                     |
        | Landkreis Germersheim | 01.09.2025 um 10:00:00 Uhr | nein                     |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | Ergebnis    | Betrag      | HH-04         | Wirkung HH-04 | Begründung nennt |
        | 1            | 1    | Bewilligung | 80.000,00 € | erfüllt       | keine         | wie beantragt    |
        | 2            | 2    | Warteliste  | 0,00 €      | nicht erfüllt | Haushaltslage | 60.000,00 €      |

    Szenariogrundriss: Ohne lesbare Antwort bleibt offen, ob eine Teilförderung abgelehnt ist
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Teilförderung akzeptiert <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel HH-04 offen
      Und ist die Wirkung der Regel HH-04: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Lücke            |
        | fehlt            |
        | ist nicht lesbar |

  @HH-05
  Regel: HH-05 Folgejahr nur mit Verpflichtungsermächtigung
    Herkunft: Gesetz, § 38 LHO (Anwendung zu prüfen).
    Ob für spätere Haushaltsjahre eine Verpflichtungsermächtigung vorliegt, beurteilen nur die Zeichnenden.

    Szenario: Vor der Zeichnung ist die Verpflichtungsermächtigung zu bestätigen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Wenn der Antrag geprüft wird
      Dann ist die Regel HH-05 vor Zeichnung zu bestätigen
      Und nennt die Regel HH-05 „2026“
      Und lautet das Ergebnis Bewilligung

  @HH-06
  Regel: HH-06 Haushaltsansatz gesetzt
    Herkunft: Annahme; ohne Ansatz keine Entscheidung.
    Für jedes berührte Haushaltsjahr muss ein Ansatz gesetzt sein; kein Ansatz heißt nie unbegrenzt.
    Fehlt er, entscheidet ein Mensch.

    Szenariogrundriss: Der Förderzeitraum reicht bis an das Jahr ohne Ansatz oder hinein
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am 01.09.2026 um 09:00:00 Uhr eingegangen
      Und der Förderzeitraum reicht vom 01.10.2026 bis zum <Förderende>
      Wenn der Antrag geprüft wird
      Dann ist die Regel HH-06 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Förderende | Stand         | Ergebnis               |
        | 30.12.2026 | erfüllt       | gekürzte Bewilligung   |
        | 31.12.2026 | erfüllt       | gekürzte Bewilligung   |
        | 01.01.2027 | nicht erfüllt | Prüfung durch Menschen |

    @HH-01
    Szenario: Vorgemerkt wird nur in Jahren mit Ansatz
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am 01.09.2026 um 09:00:00 Uhr eingegangen
      Und der Förderzeitraum reicht vom 01.07.2026 bis zum 30.06.2027
      Wenn der Antrag geprüft wird
      Dann ist die Regel HH-06 nicht erfüllt
      Und ist die Wirkung der Regel HH-06: Prüfung durch Menschen
      Und ist die Regel HH-01 erfüllt
      Und nennt die Begründung „2027“
      Und lautet das Ergebnis Prüfung durch Menschen
      Und lautet der Haushalt:
        | Haushaltsjahr | Ansatz         | bewilligt | vorgemerkt  | Rest           |
        | 2025          | 1.500.000,00 € | 0,00 €    | 0,00 €      | 1.500.000,00 € |
        | 2026          | 3.000.000,00 € | 0,00 €    | 40.000,00 € | 2.960.000,00 € |
        | 2027          | –              | 0,00 €    | 0,00 €      | –              |

    Szenario: Auch für 2026 gilt nichts als unbegrenzt, wenn der Ansatz fehlt
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und für das Haushaltsjahr 2026 ist kein Ansatz gesetzt
      Wenn der Antrag geprüft wird
      Dann ist die Regel HH-06 nicht erfüllt
      Und lautet das Ergebnis Prüfung durch Menschen
      Und sind 0,00 € für Personal und 0,00 € für Sachkosten vorgeschlagen

    @HH-07
    Szenario: Ein Jahr ohne Ansatz sperrt niemanden
      Angenommen folgende Anträge für das Jahr 2026:
        | Antragsteller         | Eingang am                 | Förderbeginn | Förderende |
        | Landkreis Ahrweiler   | 01.09.2026 um 09:00:00 Uhr | 01.01.2027   | 31.12.2027 |
        | Landkreis Germersheim | 01.09.2026 um 10:00:00 Uhr | 01.01.2027   | 31.12.2027 |
        | Landkreis Kusel       | 01.09.2026 um 11:00:00 Uhr | 01.01.2026   | 31.12.2026 |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis               | HH-06         | HH-07   |
        | 1            | Prüfung durch Menschen | nicht erfüllt | erfüllt |
        | 2            | Prüfung durch Menschen | nicht erfüllt | erfüllt |
        | 3            | Bewilligung            | erfüllt       | erfüllt |

    Szenariogrundriss: Ohne Förderzeitraum bleibt offen, welche Haushaltsjahre berührt sind
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe <Angabe> <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel HH-06 offen
      Und ist die Wirkung der Regel HH-06: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Angabe       | Lücke            |
        | Förderbeginn | fehlt            |
        | Förderende   | ist nicht lesbar |

    @AB-07
    Szenario: Hinter einem Antrag für ein Jahr ohne Ansatz wird der zweite nicht abgelehnt
      Angenommen ein vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und der Antrag ist am 01.09.2026 um 09:00:00 Uhr eingegangen
      Und der Förderzeitraum reicht vom 01.10.2026 bis zum 01.01.2027
      Und ein weiterer vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und der Antrag ist am 02.09.2026 um 09:00:00 Uhr eingegangen
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis               | HH-06         | AB-07   |
        | 1            | Prüfung durch Menschen | nicht erfüllt | erfüllt |
        | 2            | Prüfung durch Menschen | erfüllt       | offen   |

  @HH-07
  Regel: HH-07 Warteliste in Rangfolge
    Herkunft: Annahme; Überspringen ist nicht vorgesehen.
    Wer nicht bedient werden kann, hält keine Mittel und sperrt alle dahinter in allen seinen
    Haushaltsjahren. Niemand rückt vor.

    @HH-01 @HH-02
    Szenario: Der erste, der nicht mehr passt, sperrt auch kleinere Anträge dahinter
      Angenommen für das Haushaltsjahr 2026 stehen 120.000,00 € zur Verfügung
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller         | Eingang am                 | Personalkosten |
        | Landkreis Ahrweiler   | 01.09.2025 um 09:00:00 Uhr | 50.000,00 €    |
        | Landkreis Germersheim | 01.09.2025 um 10:00:00 Uhr | 60.000,00 €    |
        | Landkreis Kusel       | 01.09.2025 um 11:00:00 Uhr | 30.000,00 €    |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | Ergebnis    | Betrag      | HH-02   | HH-01         | HH-07         | Wirkung HH-07 | Begründung nennt           |
        | 1            | 1    | Bewilligung | 70.000,00 € | erfüllt | erfüllt       | erfüllt       | keine         | wie beantragt              |
        | 2            | 2    | Warteliste  | 0,00 €      | erfüllt | nicht erfüllt | erfüllt       | keine         | es fehlen 30.000,00 €      |
        | 3            | 3    | Warteliste  | 0,00 €      | erfüllt | erfüllt       | nicht erfüllt | Haushaltslage | besser platzierte Antrag 2 |
      Und lautet der Haushalt:
        | Haushaltsjahr | Ansatz         | bewilligt   | vorgemerkt | Rest           |
        | 2025          | 1.500.000,00 € | 0,00 €      | 0,00 €     | 1.500.000,00 € |
        | 2026          | 120.000,00 €   | 70.000,00 € | 0,00 €     | 50.000,00 €    |

    Szenario: Ist Überspringen erlaubt, wird der kleinere Antrag bedient
      Angenommen für das Haushaltsjahr 2026 stehen 120.000,00 € zur Verfügung
      Und abweichend gilt: Überspringen erlaubt
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller         | Eingang am                 | Personalkosten |
        | Landkreis Ahrweiler   | 01.09.2025 um 09:00:00 Uhr | 50.000,00 €    |
        | Landkreis Germersheim | 01.09.2025 um 10:00:00 Uhr | 60.000,00 €    |
        | Landkreis Kusel       | 01.09.2025 um 11:00:00 Uhr | 30.000,00 €    |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | Ergebnis    | Betrag      | HH-07   |
        | 1            | 1    | Bewilligung | 70.000,00 € | erfüllt |
        | 2            | 2    | Warteliste  | 0,00 €      | erfüllt |
        | 3            | 3    | Bewilligung | 50.000,00 € | erfüllt |

    Szenario: Wer wartet, sperrt nur seine eigenen Haushaltsjahre
      Angenommen für das Haushaltsjahr 2025 stehen 10.000,00 € zur Verfügung
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller         | Eingang am                 | Förderbeginn | Förderende |
        | Landkreis Ahrweiler   | 01.09.2025 um 09:00:00 Uhr | 01.07.2025   | 31.12.2025 |
        | Landkreis Germersheim | 01.09.2025 um 10:00:00 Uhr | 01.01.2026   | 31.12.2026 |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis    | HH-07   |
        | 1            | Warteliste  | erfüllt |
        | 2            | Bewilligung | erfüllt |

    Szenario: Wer über zwei Jahre wartet, sperrt beide
      Angenommen für das Haushaltsjahr 2025 stehen 10.000,00 € zur Verfügung
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller         | Eingang am                 | Förderbeginn | Förderende |
        | Landkreis Ahrweiler   | 01.09.2025 um 09:00:00 Uhr | 01.07.2025   | 30.06.2026 |
        | Landkreis Germersheim | 01.09.2025 um 10:00:00 Uhr | 01.01.2026   | 31.12.2026 |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis   | HH-07         |
        | 1            | Warteliste | erfüllt       |
        | 2            | Warteliste | nicht erfüllt |

    Szenario: Nach einer Teilbewilligung ist nichts mehr übrig
      Angenommen für das Haushaltsjahr 2026 stehen 60.000,00 € zur Verfügung
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller         | Eingang am                 | Teilförderung akzeptiert |
        | Landkreis Ahrweiler   | 01.09.2025 um 09:00:00 Uhr | ja                       |
        | Landkreis Germersheim | 01.09.2025 um 10:00:00 Uhr | ja                       |
        | Landkreis Kusel       | 01.09.2025 um 11:00:00 Uhr | ja                       |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis        | Betrag      | HH-07         |
        | 1            | Teilbewilligung | 60.000,00 € | erfüllt       |
        | 2            | Warteliste      | 0,00 €      | erfüllt       |
        | 3            | Warteliste      | 0,00 €      | nicht erfüllt |

    Szenario: Ohne Regel zum Überspringen entscheidet ein Mensch
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und für die Regel zum Überspringen ist kein Wert in Kraft
      Wenn der Antrag geprüft wird
      Dann ist die Regel HH-07 offen
      Und ist die Wirkung der Regel HH-07: Prüfung durch Menschen
      Und lautet das Ergebnis Prüfung durch Menschen

    Szenariogrundriss: Vor dem 1. Januar 2025 steht nicht fest, wie die Mittel verteilt werden
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am 31.12.2024 um 23:59:59 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel HH-07 offen
      Und nennt die Regel HH-07 „<Festlegung>“
      Und lautet das Ergebnis Prüfung durch Menschen

      Beispiele: Ohne Wert bis zum 31. Dezember 2024
        | Festlegung                      |
        | Verteilungsverfahren            |
        | Überspringen auf der Warteliste |

    Szenario: Am 1. Januar 2025 steht fest, wie die Mittel verteilt werden
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am 01.01.2025 um 00:00:00 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel HH-07 erfüllt
      Und lautet das Ergebnis Ablehnung
