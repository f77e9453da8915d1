#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace vestitel::test {

/// A PDF of one page that says `text` (of at most 200 different letters), with a font that names
/// its letters by their code points (PDF 1.7, 9.6.6.1 and 9.10.2).
inline QByteArray pdfThatSays(const QString& text) {
    QByteArray codes;
    QByteArray names;
    QString letters;
    for (const QChar letter : text) {
        qsizetype place = letters.indexOf(letter);
        if (place < 0) {
            place = letters.size();
            letters.append(letter);
            names +=
                " /uni" + QByteArray::number(letter.unicode(), 16).rightJustified(4, '0').toUpper();
        }
        codes += QByteArray::number(place + 32, 16).rightJustified(2, '0');
    }
    const QByteArray content = "BT /F1 12 Tf 50 700 Td <" + codes + "> Tj ET";
    const QList<QByteArray> objects = {
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content +
            "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 32 /LastChar " +
            QByteArray::number(letters.size() + 31) + " /Widths [" +
            QByteArray("600 ").repeated(letters.size()) +
            "] /Encoding << /Type /Encoding "
            "/Differences [32" +
            names + "] >> >>"};
    QByteArray file = "%PDF-1.4\n";
    QByteArray table = "xref\n0 6\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    return file + table + "trailer << /Size 6 /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace vestitel::test
