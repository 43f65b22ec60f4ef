"""Letters as Word drafts (Schreiben): from readable German texts to .docx, and on to PDF."""
