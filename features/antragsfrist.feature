# language: de
Funktionalität: Antragsfrist
  Wann ein Antrag eingehen muss. Es gilt das Antragsfenster des Kalenderjahres, in dem der Antrag
  bei der Behörde eingeht, nach deutscher Zeit.

  @FR-01
  Regel: FR-01 Nicht vor Öffnung des Antragsfensters
    Herkunft: Ankündigung vom 2. Juli 2025 („nach der Sommerpause“). Das Fenster öffnet am Tag nach
    den Sommerferien: am 16. August 2025 und am 8. August 2026, jeweils um 0 Uhr.
    Ist die Regel nicht erfüllt, wird die Ablehnung vorgeschlagen; ein neuer Antrag ist möglich.

    Szenariogrundriss: Eingang um die Öffnung
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am <Eingang> eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel FR-01 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele: Antragsfenster 2025
        | Eingang                    | Stand         | Ergebnis    |
        | 01.01.2025 um 00:00:00 Uhr | nicht erfüllt | Ablehnung   |
        | 15.08.2025 um 23:59:59 Uhr | nicht erfüllt | Ablehnung   |
        | 16.08.2025 um 00:00:00 Uhr | erfüllt       | Bewilligung |
        | 16.08.2025 um 00:00:01 Uhr | erfüllt       | Bewilligung |
        | 17.08.2025 um 00:00:00 Uhr | erfüllt       | Bewilligung |

      Beispiele: Antragsfenster 2026
        | Eingang                    | Stand         | Ergebnis    |
        | 01.01.2026 um 00:00:00 Uhr | nicht erfüllt | Ablehnung   |
        | 07.08.2026 um 23:59:59 Uhr | nicht erfüllt | Ablehnung   |
        | 08.08.2026 um 00:00:00 Uhr | erfüllt       | Bewilligung |
        | 08.08.2026 um 00:00:01 Uhr | erfüllt       | Bewilligung |
        | 09.08.2026 um 00:00:00 Uhr | erfüllt       | Bewilligung |

    Szenario: Wer zu früh kommt, erfährt den Tag der Öffnung und dass ein neuer Antrag möglich ist
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am 14.08.2025 um 10:30:00 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel FR-01 nicht erfüllt
      Und ist die Wirkung der Regel FR-01: Ablehnung
      Und nennt die Begründung „14.08.2025“
      Und nennt die Begründung „16.08.2025“
      Und nennt die Begründung „Ein neuer Antrag ab diesem Tag ist möglich“
      Und lautet das Ergebnis Ablehnung

    @FR-03 @FR-04
    Szenariogrundriss: Ohne lesbaren Eingang steht das Antragsfenster nicht fest
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Eingang am <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel FR-01 offen
      Und ist die Wirkung der Regel FR-01: Rückfrage
      Und ist die Regel FR-03 offen
      Und ist die Wirkung der Regel FR-03: Rückfrage
      Und ist die Regel FR-04 offen
      Und ist die Wirkung der Regel FR-04: Prüfung durch Menschen
      Und lautet das Ergebnis Prüfung durch Menschen

      Beispiele:
        | Lücke            |
        | fehlt            |
        | ist nicht lesbar |

    @FR-03
    Szenario: Für ein Jahr ohne Antragsfenster entscheidet ein Mensch
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2027
      Und für das Haushaltsjahr 2027 stehen 3.000.000,00 € zur Verfügung
      Und der Antrag ist am 01.09.2027 um 09:00:00 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel FR-01 offen
      Und ist die Wirkung der Regel FR-01: Prüfung durch Menschen
      Und ist die Regel FR-03 offen
      Und ist die Wirkung der Regel FR-03: Prüfung durch Menschen
      Und lautet das Ergebnis Prüfung durch Menschen

  @FR-02
  Regel: FR-02 Beginn und Ende der Frist
    Herkunft: Gesetz, § 31 Abs. 3 VwVfG.
    Nur das Ende einer Frist rückt auf den nächsten Werktag, ihr Beginn nie: Das Fenster öffnet am
    16. August 2025 und am 8. August 2026, obwohl beide Tage Samstage sind.
    Die Regel unterrichtet nur; sie ist immer erfüllt.

    Szenariogrundriss: Der Antragsschluss fällt auf ein Wochenende
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am <Eingang> eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel FR-02 erfüllt
      Und nennt die Regel FR-02 „<Antragsschluss>“
      Und nennt die Regel FR-02 „<Ende der Frist>“
      Und lautet das Ergebnis Bewilligung

      Beispiele:
        | Eingang                    | Antragsschluss | Ende der Frist |
        | 16.08.2025 um 00:00:00 Uhr | 15.11.2025     | 17.11.2025     |
        | 08.08.2026 um 00:00:00 Uhr | 15.11.2026     | 16.11.2026     |

  @FR-03
  Regel: FR-03 Nicht nach Antragsschluss
    Herkunft: Annahme; ein Antragsschluss ist nicht veröffentlicht. Angenommen ist der 15. November.
    Er ist 2025 ein Samstag und 2026 ein Sonntag; die Frist endet deshalb mit Ablauf des
    17. November 2025 und des 16. November 2026.
    Ist die Regel nicht erfüllt, wird die Ablehnung vorgeschlagen.

    Szenariogrundriss: Eingang um das Ende der Frist
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am <Eingang> eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel FR-03 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele: Antragsfenster 2025
        | Eingang                    | Stand         | Ergebnis    |
        | 14.11.2025 um 12:00:00 Uhr | erfüllt       | Bewilligung |
        | 15.11.2025 um 12:00:00 Uhr | erfüllt       | Bewilligung |
        | 16.11.2025 um 12:00:00 Uhr | erfüllt       | Bewilligung |
        | 17.11.2025 um 00:00:00 Uhr | erfüllt       | Bewilligung |
        | 17.11.2025 um 23:59:59 Uhr | erfüllt       | Bewilligung |
        | 18.11.2025 um 00:00:00 Uhr | nicht erfüllt | Ablehnung   |
        | 31.12.2025 um 23:59:59 Uhr | nicht erfüllt | Ablehnung   |

      Beispiele: Antragsfenster 2026
        | Eingang                    | Stand         | Ergebnis    |
        | 15.11.2026 um 12:00:00 Uhr | erfüllt       | Bewilligung |
        | 16.11.2026 um 23:59:59 Uhr | erfüllt       | Bewilligung |
        | 17.11.2026 um 00:00:00 Uhr | nicht erfüllt | Ablehnung   |

    Szenario: Die Ablehnung nennt den Eingang und das Ende der Frist
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am 18.11.2025 um 08:15:00 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel FR-03 nicht erfüllt
      Und ist die Wirkung der Regel FR-03: Ablehnung
      Und nennt die Begründung „18.11.2025, 08:15:00 Uhr“
      Und nennt die Begründung „17.11.2025“
      Und nennt die Begründung „Annahme“
      Und lautet das Ergebnis Ablehnung

    Szenario: Maßgeblich ist der Eingang; vollständig kann der Antrag auch später werden
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am 17.11.2025 um 16:00:00 Uhr eingegangen
      Und der Antrag war am 05.12.2025 um 09:00:00 Uhr vollständig
      Wenn der Antrag geprüft wird
      Dann ist die Regel FR-03 erfüllt
      Und lautet das Ergebnis Bewilligung

    Szenario: Am Jahreswechsel beginnt ein anderes Antragsfenster
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am 01.01.2026 um 00:00:00 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel FR-03 erfüllt
      Und lautet das Ergebnis Ablehnung

  @FR-04
  Regel: FR-04 Eingang bei der Behörde
    Herkunft: Annahme; maßgeblich ist der Eingang bei der Behörde in deutscher Zeit.
    In der Nacht der Zeitumstellung gibt es eine Stunde zweimal oder gar nicht. Steht der Zeitpunkt
    deshalb nicht fest, entscheidet ein Mensch nach dem Eingangsvermerk.

    Szenariogrundriss: Eingang in der Nacht der Zeitumstellung
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am <Eingang> eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel FR-04 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele: Die Stunde, die es zweimal gibt
        | Eingang                                 | Stand   | Ergebnis               |
        | 26.10.2025 um 01:59:59 Uhr              | erfüllt | Bewilligung            |
        | 26.10.2025 um 02:00:00 Uhr              | offen   | Prüfung durch Menschen |
        | 26.10.2025 um 02:59:59 Uhr              | offen   | Prüfung durch Menschen |
        | 26.10.2025 um 02:30:00 Uhr (Sommerzeit) | erfüllt | Bewilligung            |
        | 26.10.2025 um 02:30:00 Uhr (Winterzeit) | erfüllt | Bewilligung            |
        | 26.10.2025 um 03:00:00 Uhr              | erfüllt | Bewilligung            |

      Beispiele: Die Stunde, die es nicht gibt
        | Eingang                    | Stand   | Ergebnis               |
        | 29.03.2026 um 01:59:59 Uhr | erfüllt | Ablehnung              |
        | 29.03.2026 um 02:00:00 Uhr | offen   | Prüfung durch Menschen |
        | 29.03.2026 um 02:59:59 Uhr | offen   | Prüfung durch Menschen |
        | 29.03.2026 um 03:00:00 Uhr | erfüllt | Ablehnung              |

    Szenario: Steht nur der Eingang nicht fest, bestimmt die Vollständigkeit den Rang, und die Mittel sind vorgemerkt
      Angenommen für das Haushaltsjahr 2026 stehen 160.000,00 € zur Verfügung
      Und ein vollständiger Antrag des Landkreises Ahrweiler für das Jahr 2026
      Und der Antrag war am 02.09.2025 um 09:00:00 Uhr vollständig
      Und die Angabe Eingang am ist nicht lesbar
      Und ein weiterer vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | Ergebnis               | Betrag      | FR-04   |
        | 1            | 2    | Prüfung durch Menschen | 0,00 €      | offen   |
        | 2            | 1    | Bewilligung            | 80.000,00 € | erfüllt |
      Und lautet der Haushalt:
        | Haushaltsjahr | Ansatz         | bewilligt   | vorgemerkt  | Rest           |
        | 2025          | 1.500.000,00 € | 0,00 €      | 0,00 €      | 1.500.000,00 € |
        | 2026          | 160.000,00 €   | 80.000,00 € | 80.000,00 € | 0,00 €         |

  @FR-05
  Regel: FR-05 Fristverlängerung und Wiedereinsetzung
    Herkunft: Gesetz, §§ 31 Abs. 7, 32 VwVfG.
    Darüber entscheiden nur Menschen, mit Grund. Die Feststellung ändert das Ergebnis nicht.

    Szenariogrundriss: Vor der Zeichnung ist die Frage der Frist zu bestätigen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am <Eingang> eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel FR-05 vor Zeichnung zu bestätigen
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Eingang                    | Ergebnis    |
        | 17.11.2025 um 23:59:59 Uhr | Bewilligung |
        | 18.11.2025 um 00:00:00 Uhr | Ablehnung   |

  @FR-06
  Regel: FR-06 Nachfrist
    Herkunft: Gesetz, §§ 31, 41 Abs. 2 VwVfG, §§ 187 bis 193 BGB.
    Die Nachfrist beginnt erst mit einem Schreiben der Behörde. Sie gehört in die Fallakte und
    nicht in den Vorschlag.

    Szenario: Der Vorschlag handelt nicht von der Nachfrist
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Finanzierungsplan lautet „nein“
      Wenn der Antrag geprüft wird
      Dann ist die Regel FR-06 im Vorschlag nicht aufgeführt
      Und lautet das Ergebnis Nachforderung
