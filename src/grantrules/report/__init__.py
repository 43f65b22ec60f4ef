"""From proposals to what people and other systems read: JSON, workbooks, terminal."""
