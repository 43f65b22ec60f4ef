# language: de
Funktionalität: Verwendungsnachweis
  Was nach der Förderung nachzuweisen ist und was davon anerkannt wird. Über eine Rückforderung
  entscheiden Menschen, nach Anhörung.

  @VN-01
  Regel: VN-01 Frist für den Verwendungsnachweis
    Herkunft: Annahme.
    Der Nachweis ist sechs Monate nach dem Ende des Förderzeitraums fällig; endet die Frist an einem
    Wochenende oder Feiertag, so gilt der nächste Werktag. Über die Folgen einer Verspätung
    entscheiden Menschen; was anerkannt wird, hängt davon nicht ab.

    Szenariogrundriss: Der Eingang am letzten Tag ist rechtzeitig, am Tag danach verspätet
      Angenommen ein vollständiger Verwendungsnachweis des Landkreises Germersheim für das Jahr 2026
      Und im Nachweis lautet die Angabe Eingang am „<Eingang>“
      Wenn der Verwendungsnachweis geprüft wird
      Dann endet die Nachweisfrist am 30.06.2027
      Und ist der Nachweis <Urteil>
      Und ist die Regel VN-01 <Stand>
      Und ist die Wirkung der Regel VN-01: <Wirkung>
      Und lautet das Ergebnis <Ergebnis>
      Und sind 60.000,00 € für Personal und 20.000,00 € für Sachkosten anerkannt

      Beispiele:
        | Eingang    | Urteil      | Stand         | Wirkung                | Ergebnis               |
        | 29.06.2027 | rechtzeitig | erfüllt       | keine                  | Anerkennung            |
        | 30.06.2027 | rechtzeitig | erfüllt       | keine                  | Anerkennung            |
        | 01.07.2027 | verspätet   | nicht erfüllt | Prüfung durch Menschen | Prüfung durch Menschen |

    Szenario: Das Ende der Frist rückt vom Samstag über Sonntag und Allerheiligen auf den Dienstag
      Angenommen ein vollständiger Verwendungsnachweis des Landkreises Germersheim für das Jahr 2026
      Und im Nachweis lautet die Angabe Förderende „30.04.2027“
      Und im Nachweis lautet die Angabe Eingang am „02.11.2027“
      Wenn der Verwendungsnachweis geprüft wird
      Dann endet die Nachweisfrist am 02.11.2027
      Und ist der Nachweis rechtzeitig
      Und ist die Regel VN-01 erfüllt
      Und lautet das Ergebnis Anerkennung

    Szenario: Die Frist gilt für Förderzeiträume, die ab dem 01.01.2025 enden
      Angenommen ein vollständiger Verwendungsnachweis des Landkreises Germersheim für das Jahr 2025
      Und im Nachweis lautet die Angabe Förderende „01.01.2025“
      Und im Nachweis lautet die Angabe Eingang am „01.07.2025“
      Wenn der Verwendungsnachweis geprüft wird
      Dann endet die Nachweisfrist am 01.07.2025
      Und ist die Regel VN-01 erfüllt
      Und lautet das Ergebnis Anerkennung

    Szenario: Für frühere Förderzeiträume ist keine Frist festgelegt; darüber entscheiden Menschen
      Angenommen ein vollständiger Verwendungsnachweis des Landkreises Germersheim für das Jahr 2024
      Wenn der Verwendungsnachweis geprüft wird
      Dann ist die Regel VN-01 offen
      Und ist die Wirkung der Regel VN-01: Prüfung durch Menschen
      Und lautet das Ergebnis Prüfung durch Menschen

    Szenariogrundriss: Ohne lesbaren Eingang oder lesbares Förderende bleibt die Frist offen
      Angenommen ein vollständiger Verwendungsnachweis des Landkreises Germersheim für das Jahr 2026
      Und im Nachweis ist die Angabe <Angabe> nicht lesbar
      Wenn der Verwendungsnachweis geprüft wird
      Dann ist die Regel VN-01 offen
      Und ist die Wirkung der Regel VN-01: Rückfrage
      Und nennt die Regel VN-01 „Nicht lesbar: <Angabe>“
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Angabe     |
        | Eingang am |
        | Förderende |

  @VN-02
  Regel: VN-02 Sachbericht und zahlenmäßiger Nachweis
    Herkunft: vergleichbares Programm; Baden-Württemberg, Integrationsmanagement.
    Sachbericht und zahlenmäßiger Nachweis liegen vor, und alle Angaben sind lesbar. Sonst wird
    nachgefordert; was sich aus den Zahlen ergibt, bleibt stehen.

    Szenario: Ein vollständiger Nachweis wird anerkannt
      Angenommen ein vollständiger Verwendungsnachweis des Landkreises Germersheim für das Jahr 2026
      Wenn der Verwendungsnachweis geprüft wird
      Dann ist die Regel VN-02 erfüllt
      Und lautet das Ergebnis Anerkennung
      Und sind 0,00 € zu erstatten

    Szenariogrundriss: Ein Bericht fehlt; die anerkannten Beträge bleiben stehen
      Angenommen ein vollständiger Verwendungsnachweis des Landkreises Germersheim für das Jahr 2026
      Und im Nachweis lautet die Angabe <Bericht> „nein“
      Wenn der Verwendungsnachweis geprüft wird
      Dann ist die Regel VN-02 nicht erfüllt
      Und ist die Wirkung der Regel VN-02: Rückfrage
      Und nennt die Regel VN-02 „<Bericht>: nein“
      Und lautet das Ergebnis Nachforderung
      Und sind 60.000,00 € für Personal und 20.000,00 € für Sachkosten anerkannt
      Und sind 0,00 € zu erstatten

      Beispiele:
        | Bericht                |
        | Sachbericht            |
        | Zahlenmäßiger Nachweis |

    @VN-01
    Szenario: Fehlt ein Bericht, wird er auch bei einem verspäteten Nachweis nachgefordert
      Angenommen ein vollständiger Verwendungsnachweis des Landkreises Germersheim für das Jahr 2026
      Und im Nachweis lautet die Angabe Sachbericht „nein“
      Und im Nachweis lautet die Angabe Eingang am „01.07.2027“
      Wenn der Verwendungsnachweis geprüft wird
      Dann ist die Regel VN-01 nicht erfüllt
      Und ist die Regel VN-02 nicht erfüllt
      Und lautet das Ergebnis Nachforderung
      Und nennt die Begründung „nach dem Ende der Frist am 30.06.2027“
      Und sind 60.000,00 € für Personal und 20.000,00 € für Sachkosten anerkannt

    Szenario: Eine fehlende Angabe wird nachgefordert, nie als null gelesen
      Angenommen ein vollständiger Verwendungsnachweis des Landkreises Germersheim für das Jahr 2026
      Und im Nachweis fehlt die Angabe Ausgezahlt
      Wenn der Verwendungsnachweis geprüft wird
      Dann ist die Regel VN-02 nicht erfüllt
      Und nennt die Regel VN-02 „Ausgezahlt“
      Und lautet das Ergebnis Nachforderung
      Und steht noch nicht fest, was zu erstatten ist

    Szenario: Ein Bericht, dessen Angabe nicht lesbar ist, bleibt offen
      Angenommen ein vollständiger Verwendungsnachweis des Landkreises Germersheim für das Jahr 2026
      Und im Nachweis ist die Angabe Sachbericht nicht lesbar
      Wenn der Verwendungsnachweis geprüft wird
      Dann ist die Regel VN-02 offen
      Und ist die Wirkung der Regel VN-02: Rückfrage
      Und lautet das Ergebnis Nachforderung

  @VN-03
  Regel: VN-03 Ausgaben innerhalb der bewilligten Beträge
    Herkunft: vergleichbares Programm; ANBest-P, hier nur innerhalb der bewilligten Beträge.
    Anerkannt wird je Bestandteil, was nach Abzug der Einnahmen Dritter ausgegeben ist, höchstens
    der bewilligte Betrag. Kein Bestandteil deckt den anderen; auch die 20-%-Regel hebt keinen
    Höchstbetrag an.

    Szenariogrundriss: Der bewilligte Betrag ist eingehalten oder um einen Cent überschritten
      Angenommen ein vollständiger Verwendungsnachweis des Landkreises Germersheim für das Jahr 2026
      Und im Nachweis lautet die Angabe <Angabe> „<Betrag>“
      Wenn der Verwendungsnachweis geprüft wird
      Dann ist die Regel VN-03 <Stand>
      Und ist die Wirkung der Regel VN-03: <Wirkung>
      Und lautet das Ergebnis Anerkennung
      Und sind 60.000,00 € für Personal und 20.000,00 € für Sachkosten anerkannt
      Und sind 0,00 € zu erstatten

      Beispiele:
        | Angabe           | Betrag      | Stand         | Wirkung |
        | Personalausgaben | 60.000,00 € | erfüllt       | keine   |
        | Personalausgaben | 60.000,01 € | nicht erfüllt | Kürzung |
        | Sachausgaben     | 20.000,00 € | erfüllt       | keine   |
        | Sachausgaben     | 20.000,01 € | nicht erfüllt | Kürzung |

    Szenario: Ein Cent weniger als bewilligt ist ein Cent zu erstatten
      Angenommen ein vollständiger Verwendungsnachweis des Landkreises Germersheim für das Jahr 2026
      Und im Nachweis lautet die Angabe Personalausgaben „59.999,99 €“
      Wenn der Verwendungsnachweis geprüft wird
      Dann ist die Regel VN-03 erfüllt
      Und sind 59.999,99 € für Personal und 20.000,00 € für Sachkosten anerkannt
      Und sind 0,01 € zu erstatten

    Szenario: Was beim Personal übrig ist, deckt keine höheren Sachkosten
      Angenommen ein vollständiger Verwendungsnachweis des Landkreises Germersheim für das Jahr 2026
      Und im Nachweis lautet die Angabe Personalausgaben „50.000,00 €“
      Und im Nachweis lautet die Angabe Sachausgaben „24.000,00 €“
      Wenn der Verwendungsnachweis geprüft wird
      Dann ist die Regel VN-03 nicht erfüllt
      Und nennt die Regel VN-03 „Sachkosten 24.000,00 € (bewilligt 20.000,00 €)“
      Und sind 50.000,00 € für Personal und 20.000,00 € für Sachkosten anerkannt
      Und sind 10.000,00 € zu erstatten
      Und lautet das Ergebnis Anerkennung

    Szenario: Einnahmen Dritter gehen vor, und nur in ihrem Bestandteil
      Angenommen ein vollständiger Verwendungsnachweis des Landkreises Germersheim für das Jahr 2026
      Und im Nachweis lautet die Angabe Einnahmen Dritter Personal „70.000,00 €“
      Und im Nachweis lautet die Angabe Einnahmen Dritter Sach „500,00 €“
      Wenn der Verwendungsnachweis geprüft wird
      Dann ist die Regel VN-03 erfüllt
      Und sind 0,00 € für Personal und 19.500,00 € für Sachkosten anerkannt
      Und sind 60.500,00 € zu erstatten
      Und nennt die Begründung „anzuhören (§ 28 VwVfG)“

    Szenario: Wer weniger erhalten hat, als anerkannt ist, erstattet nichts
      Angenommen ein vollständiger Verwendungsnachweis des Landkreises Germersheim für das Jahr 2026
      Und im Nachweis lautet die Angabe Ausgezahlt „70.000,00 €“
      Wenn der Verwendungsnachweis geprüft wird
      Dann ist die Regel VN-03 erfüllt
      Und sind 0,00 € zu erstatten
      Und lautet das Ergebnis Anerkennung

    Szenariogrundriss: Ein unlesbarer Betrag lässt offen, was anzuerkennen ist
      Angenommen ein vollständiger Verwendungsnachweis des Landkreises Germersheim für das Jahr 2026
      Und im Nachweis ist die Angabe <Angabe> nicht lesbar
      Wenn der Verwendungsnachweis geprüft wird
      Dann ist die Regel VN-03 offen
      Und ist die Wirkung der Regel VN-03: Rückfrage
      Und lautet das Ergebnis Nachforderung
      Und steht noch nicht fest, was zu erstatten ist

      Beispiele:
        | Angabe                     |
        | Personalausgaben           |
        | Sachausgaben               |
        | Einnahmen Dritter Personal |
        | Einnahmen Dritter Sach     |
        | Bewilligt Personal         |
        | Bewilligt Sach             |

  @VN-04
  Regel: VN-04 Prüfung des Nachweises
    Herkunft: vergleichbares Programm; Bayern, VV zu Art. 44 BayHO.
    Ein Nachweis wird innerhalb von drei Monaten nach seinem Eingang geprüft; mindestens jeder
    zehnte wird vertieft geprüft.

    Szenario: Drei Monate nach dem Eingang ist der Nachweis geprüft
      Angenommen ein vollständiger Verwendungsnachweis des Landkreises Germersheim für das Jahr 2026
      Wenn der Verwendungsnachweis geprüft wird
      Dann ist die Regel VN-04 erfüllt
      Und nennt die Regel VN-04 „bis zum Ablauf des 15.06.2027; mindestens 10 %“
      Und lautet das Ergebnis Anerkennung

    Szenario: Prüffrist und Anteil gelten für Förderzeiträume, die ab dem 01.01.2025 enden
      Angenommen ein vollständiger Verwendungsnachweis des Landkreises Germersheim für das Jahr 2025
      Und im Nachweis lautet die Angabe Förderende „01.01.2025“
      Und im Nachweis lautet die Angabe Eingang am „15.03.2025“
      Wenn der Verwendungsnachweis geprüft wird
      Dann ist die Regel VN-04 erfüllt
      Und nennt die Regel VN-04 „bis zum Ablauf des 16.06.2025; mindestens 10 %“
      Und lautet das Ergebnis Anerkennung

    Szenario: Für frühere Förderzeiträume ist keine Prüffrist festgelegt
      Angenommen ein vollständiger Verwendungsnachweis des Landkreises Germersheim für das Jahr 2024
      Wenn der Verwendungsnachweis geprüft wird
      Dann ist die Regel VN-04 offen
      Und ist die Wirkung der Regel VN-04: Prüfung durch Menschen
      Und lautet das Ergebnis Prüfung durch Menschen

    Szenario: Ohne Eingang läuft keine Frist für die Prüfung
      Angenommen ein vollständiger Verwendungsnachweis des Landkreises Germersheim für das Jahr 2026
      Und im Nachweis fehlt die Angabe Eingang am
      Wenn der Verwendungsnachweis geprüft wird
      Dann ist die Regel VN-04 offen
      Und ist die Wirkung der Regel VN-04: Rückfrage
      Und nennt die Regel VN-04 „Es fehlt: Eingang am“
      Und lautet das Ergebnis Nachforderung
