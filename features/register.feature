# language: de
Funktionalität: Register
  Ein Vorschlag ist keine Entscheidung. Aus einem Antrag wird ein Vorgang, aus dem Vorschlag wird eine
  Entscheidung, wenn zwei Menschen gezeichnet haben; das Geld dafür wird einmal ausgegeben.

  Regel: Zwei verschiedene Menschen zeichnen
    § 35a VwVfG: Ermessen übt ein Mensch aus. Vier Augen sehen jede Entscheidung.

    @Register
    Szenario: Ein übernommener Antrag ist ein Vorgang mit Vorschlag
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Dann ist der Vorgang „2026-017“ vorgeschlagen
      Und lautet der Vorschlag zum Vorgang „2026-017“: Bewilligung
      Und sind im Haushaltsjahr 2026 0,00 € vorgemerkt und 0,00 € gebunden

    @Register
    Szenario: Die erste Unterschrift merkt das Geld vor
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ alles bestätigt, was zu bestätigen ist
      Und Anna Amt den Vorgang „2026-017“ zeichnet
      Dann ist der Vorgang „2026-017“ einmal gezeichnet
      Und sind im Haushaltsjahr 2026 80.000,00 € vorgemerkt und 0,00 € gebunden

    @Register
    Szenario: Die zweite Unterschrift entscheidet und bindet das Geld
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ alles bestätigt, was zu bestätigen ist
      Und Anna Amt den Vorgang „2026-017“ zeichnet
      Und Bert Blick den Vorgang „2026-017“ zeichnet
      Dann ist der Vorgang „2026-017“ entschieden
      Und sind im Haushaltsjahr 2026 0,00 € vorgemerkt und 80.000,00 € gebunden

    @Register
    Szenariogrundriss: Wer nicht zum zweiten Mal zeichnen darf
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und Rita Rat arbeitet in der Prüfung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ alles bestätigt, was zu bestätigen ist
      Und <zuerst> den Vorgang „2026-017“ zeichnet
      Und <danach> den Vorgang „2026-017“ zeichnet
      Dann wird das abgelehnt: <Grund>
      Und ist der Vorgang „2026-017“ einmal gezeichnet

      Beispiele:
        | zuerst     | danach     | Grund                                                |
        | Bert Blick | Bert Blick | „Sie haben schon gezeichnet“                         |
        | Bert Blick | Anna Amt   | „darf niemand als Zweite oder Zweiter zeichnen“      |
        | Anna Amt   | Rita Rat   | „lassen sich Vorgänge nur ansehen“                   |

    @Register
    Szenario: Ohne Bestätigung wird nicht gezeichnet
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt den Vorgang „2026-017“ zeichnet
      Dann wird das abgelehnt: „Vor der Zeichnung ist noch zu bestätigen“
      Und ist der Vorgang „2026-017“ vorgeschlagen
      Und sind im Haushaltsjahr 2026 0,00 € vorgemerkt und 0,00 € gebunden

    @FG-05 @Register
    Szenario: Was die Zeichnenden verneinen, wird nicht von selbst bewilligt
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ die Regel FG-05 als nicht erfüllt feststellt
      Dann lautet der Vorschlag zum Vorgang „2026-017“: Prüfung durch Menschen

    @FG-05 @Register
    Szenario: Gezeichnet werden nur Bewilligungen und Ablehnungen
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ die Regel FG-05 als nicht erfüllt feststellt
      Und Bert Blick den Vorgang „2026-017“ zeichnet
      Dann wird das abgelehnt: „zu zeichnen sind nur Bewilligungen und Ablehnungen“

    @HO-01 @Register
    Szenario: Was das Programm selbst beantwortet hat, stellt niemand anders fest
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und die Personalkosten betragen 72.500,00 €
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ die Regel HO-01 als erfüllt feststellt
      Dann wird das abgelehnt: „hat das Programm selbst beantwortet“

  Regel: Wer zeichnen darf, sagt eine Personendatei, und die wechselt niemand allein
    Die Falldatenbank merkt sich die erste Personendatei, nach der gehandelt wird, und lehnt jede andere
    ab. Zwei Personen, die darin stehen, können sie ändern; eine von beiden braucht Zeichnungsbefugnis.

    @Register
    Szenario: Eine andere Personendatei gilt nicht, weil jemand sie angibt
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ alles bestätigt, was zu bestätigen ist
      Und Anna Amt den Vorgang „2026-017“ zeichnet
      Und in die Personendatei Emil Echt für die Zeichnung eingetragen wird
      Und Emil Echt den Vorgang „2026-017“ zeichnet
      Dann wird das abgelehnt: „nicht die, die im Register gilt“
      Und ist der Vorgang „2026-017“ einmal gezeichnet

    @Register
    Szenario: Zwei Personen setzen eine andere Personendatei in Kraft
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ alles bestätigt, was zu bestätigen ist
      Und Anna Amt den Vorgang „2026-017“ zeichnet
      Und in die Personendatei Emil Echt für die Zeichnung eingetragen wird
      Und Anna Amt die geänderte Personendatei einreicht
      Und Bert Blick die geänderte Personendatei einreicht
      Und Emil Echt den Vorgang „2026-017“ zeichnet
      Dann ist der Vorgang „2026-017“ entschieden

    @Register
    Szenariogrundriss: Wer eine andere Personendatei nicht in Kraft setzt
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Dora Dorn arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und Rita Rat arbeitet in der Prüfung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und in die Personendatei Emil Echt für die Zeichnung eingetragen wird
      Und Anna Amt die geänderte Personendatei einreicht
      Und <danach> die geänderte Personendatei einreicht
      Dann wird das abgelehnt: <Grund>

      Beispiele:
        | danach    | Grund                                                       |
        | Anna Amt  | „In Kraft setzt sie eine andere Person“                     |
        | Dora Dorn | „braucht Zeichnungsbefugnis“                                |
        | Rita Rat  | „ändert niemand die Personendatei“                          |
        | Emil Echt | „gehört zu keiner Person der Personendatei, die im Register gilt“ |

    @Register
    Szenario: Zwei Unterschriften von einem Konto sind keine vier Augen
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ alles bestätigt, was zu bestätigen ist
      Und Anna Amt den Vorgang „2026-017“ zeichnet
      Und Bert Blick den Vorgang „2026-017“ zeichnet
      Dann beanstandet die Prüfung der vier Augen am Vorgang „2026-017“: „kamen von demselben Konto“
      Und beanstandet die Prüfung der vier Augen am Vorgang „2026-017“: „Die 1. Unterschrift ist im Probebetrieb gezeichnet“
      Und beanstandet die Prüfung der vier Augen am Vorgang „2026-017“: „Die 2. Unterschrift ist im Probebetrieb gezeichnet“

  Regel: Abweichend vom Programm
    Der Vorschlag des Programms bleibt auf Akte; wer abweichend vorschlägt, genehmigt nicht.

    @Register
    Szenario: Was abweichend vorgeschlagen ist, nennt den Betrag, der förderfähig ist
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und der Stellenumfang beträgt 0,4 VZÄ
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Bert Blick zum Vorgang „2026-017“ abweichend vorschlägt: gekürzte Bewilligung
      Und Anna Amt zum Vorgang „2026-017“ alles bestätigt, was zu bestätigen ist
      Und Anna Amt den Vorgang „2026-017“ zeichnet
      Dann ist der Vorgang „2026-017“ einmal gezeichnet
      Und sind im Haushaltsjahr 2026 32.000,00 € vorgemerkt und 0,00 € gebunden

    @Register
    Szenario: Wer abweichend vorschlägt, genehmigt nicht
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und der Stellenumfang beträgt 0,4 VZÄ
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Bert Blick zum Vorgang „2026-017“ abweichend vorschlägt: gekürzte Bewilligung
      Und Anna Amt zum Vorgang „2026-017“ alles bestätigt, was zu bestätigen ist
      Und Anna Amt den Vorgang „2026-017“ zeichnet
      Und Bert Blick den Vorgang „2026-017“ zeichnet
      Dann wird das abgelehnt: „genehmigen muss ihn jemand anders“
      Und ist der Vorgang „2026-017“ einmal gezeichnet

    @Register
    Szenario: Eine abweichende Bewilligung genehmigt eine dritte Person
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und Cora Chef arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und der Stellenumfang beträgt 0,4 VZÄ
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Bert Blick zum Vorgang „2026-017“ abweichend vorschlägt: gekürzte Bewilligung
      Und Anna Amt zum Vorgang „2026-017“ alles bestätigt, was zu bestätigen ist
      Und Anna Amt den Vorgang „2026-017“ zeichnet
      Und Cora Chef den Vorgang „2026-017“ zeichnet
      Dann ist der Vorgang „2026-017“ entschieden
      Und sind im Haushaltsjahr 2026 0,00 € vorgemerkt und 32.000,00 € gebunden

    @Register
    Szenario: Eine abweichende Ablehnung bindet kein Geld
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und Cora Chef arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Bert Blick zum Vorgang „2026-017“ abweichend vorschlägt: Ablehnung
      Und Anna Amt zum Vorgang „2026-017“ alles bestätigt, was zu bestätigen ist
      Und Anna Amt den Vorgang „2026-017“ zeichnet
      Und Cora Chef den Vorgang „2026-017“ zeichnet
      Dann ist der Vorgang „2026-017“ entschieden
      Und lautet der Vorschlag zum Vorgang „2026-017“: Ablehnung
      Und sind im Haushaltsjahr 2026 0,00 € vorgemerkt und 0,00 € gebunden

    @Register
    Szenario: Abweichend bewilligtes Geld ist für niemanden sonst da, und wer übergangen wird, ist genannt
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und je ein vollständiger Antrag aller 36 Gebietskörperschaften für das Jahr 2025, eingegangen im Abstand von einer Minute
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Bert Blick zum Vorgang „30“ abweichend vorschlägt: Bewilligung
      Dann übergeht der Vorschlag zum Vorgang „30“ den Vorgang „18“
      Und lautet der Vorschlag zum Vorgang „17“: Bewilligung
      Und lautet der Vorschlag zum Vorgang „19“: Warteliste
      Und sind im Haushaltsjahr 2025 0,00 € vorgemerkt und 0,00 € gebunden

  Regel: Nachforderung mit Frist
    §§ 31, 41 Abs. 2 VwVfG, §§ 187 bis 193 BGB: Die Frist beginnt nach der Bekanntgabe.

    @Register
    Szenariogrundriss: Die Nachfrist rechnet ab dem Tag der Aufgabe zur Post
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und die Angabe Finanzierungsplan lautet „nein“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ am <Aufgabe zur Post> Angaben nachfordert
      Dann ist der Vorgang „2026-017“ nachgefordert
      Und läuft die Nachfrist zum Vorgang „2026-017“ bis zum <letzter Tag>

      Beispiele:
        | Aufgabe zur Post | letzter Tag |
        | 01.12.2025       | 02.01.2026  |
        | 02.12.2025       | 05.01.2026  |
        | 24.11.2025       | 29.12.2025  |
        | 24.04.2026       | 26.05.2026  |

    @Register
    Szenario: Eine verlängerte Nachfrist gilt im Register
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und die Angabe Finanzierungsplan lautet „nein“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ am 01.12.2025 Angaben nachfordert
      Und Anna Amt die Nachfrist zum Vorgang „2026-017“ bis zum 10.01.2026 verlängert
      Dann läuft die Nachfrist zum Vorgang „2026-017“ bis zum 12.01.2026

    @Register
    Szenario: Nachzufordern ist nur, wo etwas fehlt
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ am 01.12.2025 Angaben nachfordert
      Dann wird das abgelehnt: „nachzufordern ist dabei nichts“

    @VO-04 @Register
    Szenario: Wenn nichts nachgereicht wurde, wird Ablehnung vorgeschlagen
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und die Angabe Finanzierungsplan lautet „nein“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ am 01.12.2025 Angaben nachfordert
      Und Anna Amt zum Vorgang „2026-017“ die Regel VO-04 als nicht erfüllt feststellt
      Dann ist der Vorgang „2026-017“ vorgeschlagen
      Und lautet der Vorschlag zum Vorgang „2026-017“: Ablehnung

    @Register
    Szenario: Was nachgereicht wird, löst die alten Angaben ab
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und die Angabe Finanzierungsplan lautet „nein“
      Und dies steht in der Liste „antraege.xlsx“
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und der Antrag war am 20.10.2025 um 09:00:00 Uhr vollständig
      Und dies steht in der Liste „nachgereicht.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ am 01.12.2025 Angaben nachfordert
      Und Anna Amt die Liste „nachgereicht.xlsx“ übernimmt
      Dann ist der Vorgang „2026-017“ vorgeschlagen
      Und lautet der Vorschlag zum Vorgang „2026-017“: Bewilligung

  Regel: Geld wird einmal ausgegeben
    Vorgemerkt mit der ersten Unterschrift, gebunden mit der zweiten, frei mit der Rücknahme.

    @Register
    Szenario: Ein zweites Mal übernommen ändert eine Liste nichts
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ alles bestätigt, was zu bestätigen ist
      Und Anna Amt den Vorgang „2026-017“ zeichnet
      Und Anna Amt die Liste „antraege.xlsx“ übernimmt
      Dann ist der Vorgang „2026-017“ einmal gezeichnet
      Und sind im Haushaltsjahr 2026 80.000,00 € vorgemerkt und 0,00 € gebunden

    @Register
    Szenario: Wer keinen Platz hat, steht auf der Warteliste
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und je ein vollständiger Antrag aller 36 Gebietskörperschaften für das Jahr 2025, eingegangen im Abstand von einer Minute
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Dann lautet der Vorschlag zum Vorgang „18“: Bewilligung
      Und lautet der Vorschlag zum Vorgang „19“: Warteliste
      Und ist der Vorgang „19“ auf der Warteliste

    @Register
    Szenario: Wer wartet, rückt in der Rangfolge nach
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und je ein vollständiger Antrag aller 36 Gebietskörperschaften für das Jahr 2025, eingegangen im Abstand von einer Minute
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „18“ alles bestätigt, was zu bestätigen ist
      Und Anna Amt den Vorgang „18“ zeichnet
      Und Anna Amt zum Vorgang „18“ festhält: Rücknahme durch den Antragsteller
      Und Anna Amt die freien Mittel neu verteilt
      Dann ist der Vorgang „18“ zurückgenommen
      Und lautet der Vorschlag zum Vorgang „19“: Bewilligung
      Und ist der Vorgang „20“ auf der Warteliste
      Und sind im Haushaltsjahr 2025 0,00 € vorgemerkt und 0,00 € gebunden

    @Register
    Szenario: Eine aufgehobene Entscheidung gibt ihr Geld frei
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ alles bestätigt, was zu bestätigen ist
      Und Anna Amt den Vorgang „2026-017“ zeichnet
      Und Bert Blick den Vorgang „2026-017“ zeichnet
      Und Bert Blick zum Vorgang „2026-017“ festhält: Aufhebung der Entscheidung
      Dann ist der Vorgang „2026-017“ aufgehoben
      Und sind im Haushaltsjahr 2026 0,00 € vorgemerkt und 0,00 € gebunden

    @Register
    Szenario: Ein späterer Antrag desselben Antragstellers steht hinter dem entschiedenen
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-099“
      Und dies steht in der Liste „spaeter.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ alles bestätigt, was zu bestätigen ist
      Und Anna Amt den Vorgang „2026-017“ zeichnet
      Und Bert Blick den Vorgang „2026-017“ zeichnet
      Und Anna Amt die Liste „spaeter.xlsx“ übernimmt
      Dann lautet der Vorschlag zum Vorgang „2026-099“: Ablehnung

  Regel: Was nach der Unterschrift geschieht, bleibt nicht unbemerkt
    § 24 VwVfG: Die Behörde berücksichtigt alles, was bis zur Entscheidung eingeht.

    @Register
    Szenario: Neue Angaben zwischen den Unterschriften halten die zweite auf
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und die Personalkosten betragen 50.000,00 €
      Und dies steht in der Liste „neu.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ alles bestätigt, was zu bestätigen ist
      Und Anna Amt den Vorgang „2026-017“ zeichnet
      Und Anna Amt die Liste „neu.xlsx“ übernimmt
      Und Bert Blick den Vorgang „2026-017“ zeichnet
      Dann wird das abgelehnt: „sind neue Angaben eingegangen“
      Und ist der Vorgang „2026-017“ einmal gezeichnet
      Und warten zum Vorgang „2026-017“ neue Angaben

    @Register
    Szenario: Wer begründet, dass neue Angaben nichts ändern, macht den Weg frei
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und die Personalkosten betragen 50.000,00 €
      Und dies steht in der Liste „neu.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ alles bestätigt, was zu bestätigen ist
      Und Anna Amt den Vorgang „2026-017“ zeichnet
      Und Anna Amt die Liste „neu.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ befindet, dass die neuen Angaben nichts ändern
      Und Bert Blick den Vorgang „2026-017“ zeichnet
      Dann ist der Vorgang „2026-017“ entschieden
      Und sind im Haushaltsjahr 2026 0,00 € vorgemerkt und 80.000,00 € gebunden

    @Register
    Szenario: Ist die Unterschrift berichtigt, gelten die neuen Angaben
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und die Personalkosten betragen 50.000,00 €
      Und dies steht in der Liste „neu.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ alles bestätigt, was zu bestätigen ist
      Und Anna Amt den Vorgang „2026-017“ zeichnet
      Und Anna Amt die Liste „neu.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ die letzte Unterschrift berichtigt
      Und Bert Blick zum Vorgang „2026-017“ die Berichtigung bestätigt
      Und Anna Amt zum Vorgang „2026-017“ alles bestätigt, was zu bestätigen ist
      Und Anna Amt den Vorgang „2026-017“ zeichnet
      Dann ist der Vorgang „2026-017“ einmal gezeichnet
      Und sind im Haushaltsjahr 2026 70.000,00 € vorgemerkt und 0,00 € gebunden

    @Register
    Szenario: Neue Angaben nach der Entscheidung bleiben sichtbar
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und die Personalkosten betragen 50.000,00 €
      Und dies steht in der Liste „neu.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ alles bestätigt, was zu bestätigen ist
      Und Anna Amt den Vorgang „2026-017“ zeichnet
      Und Bert Blick den Vorgang „2026-017“ zeichnet
      Und Anna Amt die Liste „neu.xlsx“ übernimmt
      Dann ist der Vorgang „2026-017“ entschieden
      Und warten zum Vorgang „2026-017“ neue Angaben

    @Register
    Szenario: Eine Ablehnung überlebt nicht den Vorgang, hinter dem sie stand
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-099“
      Und dies steht in der Liste „spaeter.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ alles bestätigt, was zu bestätigen ist
      Und Anna Amt den Vorgang „2026-017“ zeichnet
      Und Anna Amt die Liste „spaeter.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-099“ alles bestätigt, was zu bestätigen ist
      Und Anna Amt den Vorgang „2026-099“ zeichnet
      Und Anna Amt zum Vorgang „2026-017“ festhält: Rücknahme durch den Antragsteller
      Und Bert Blick den Vorgang „2026-099“ zeichnet
      Dann wird das abgelehnt: „ist überholt“
      Und ist der Vorgang „2026-099“ einmal gezeichnet

  Regel: Ein Aktenzeichen ist ein Vorgang
    Widersprechen sich die Angaben, wird gefragt und nicht gewählt.

    @Register
    Szenario: Dasselbe Aktenzeichen mit verschiedenen Angaben wird nachgefragt
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und die Personalkosten betragen 50.000,00 €
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Dann lautet der Vorschlag zum Vorgang „2026-017“: Nachforderung
      Und sind im Haushaltsjahr 2026 0,00 € vorgemerkt und 0,00 € gebunden

    @Register
    Szenario: Eindeutige Angaben beenden den Widerspruch
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und die Personalkosten betragen 50.000,00 €
      Und dies steht in der Liste „antraege.xlsx“
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „geklaert.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt die Liste „geklaert.xlsx“ übernimmt
      Dann lautet der Vorschlag zum Vorgang „2026-017“: Bewilligung
