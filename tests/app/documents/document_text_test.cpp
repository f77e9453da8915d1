#include "documents/document_text.h"

#include "documents/document_reader.h"

#include "base/atomic_file.h"

#include "support/catch.h"
#include "support/small_pdf.h"
#include "support/temporary_folder.h"
#include "support/zip_writer.h"

#include <QFile>

using namespace vestitel;
using documents::DocumentReader;
using documents::textOf;

namespace {

QString text(const QByteArray& bytes, const char* extension) {
    const auto read = textOf(bytes, QLatin1String(extension));
    return read ? read->simplified() : QStringLiteral("? ") + read.error().message;
}

const QByteArray kWord =
    "<?xml version='1.0'?><w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Насоки за </w:t></w:r>"
    "<w:r><w:t>кандидати</w:t></w:r></w:p><w:p><w:r><w:t>Втори<w:tab/></w:t></w:r></w:p>"
    "<w:p><w:r><w:instrText>PAGEREF</w:instrText></w:r></w:p></w:body></w:document>";

} // namespace

TEST_CASE("the words of each kind of document are read, paragraphs apart") {
    CHECK(text(test::pdfThatSays(QStringLiteral("Насоки за кандидати")), "pdf") ==
          QStringLiteral("Насоки за кандидати"));
    CHECK(text(test::zipOf({{"word/document.xml", kWord, {}}}), "docx") ==
          QStringLiteral("Насоки за кандидати Втори"));
    CHECK(text(test::zipOf({{"xl/sharedStrings.xml",
                             "<sst><si><t>Бюджет</t></si><si><t>Общо</t></si></sst>",
                             {}}}),
               "xlsx") == QStringLiteral("Бюджет Общо"));
    CHECK(text(test::zipOf({{"content.xml",
                             "<o xmlns:text='t'><text:h>Покана</text:h><text:p>за "
                             "<text:span>прием</text:span></text:p></o>",
                             {}}}),
               "odt") == QStringLiteral("Покана за прием"));
    CHECK(text(QByteArray("\xcf\xee\xea\xe0\xed\xe0"), "txt") == QStringLiteral("Покана"));
}

TEST_CASE("what cannot be read says so, and nothing is guessed at") {
    CHECK(text("%PDF-1.4 but no more", "pdf").startsWith(u'?'));
    CHECK(text(test::pdfThatSays(QStringLiteral("вино")).left(200), "pdf").startsWith(u'?'));
    CHECK(text("no package", "docx").startsWith(u'?'));
    CHECK(text(test::zipOf({{"other.xml", "<a/>", {}}}), "docx").startsWith(u'?'));
    CHECK(text(test::zipOf({{"word/document.xml", "<a><b></a>", {}}}), "docx").startsWith(u'?'));
    CHECK(text("<html>", "html").startsWith(u'?'));
}

TEST_CASE("packages have limits, and names of entries are never paths") {
    std::vector<test::ZipEntry> many(10'050, {"a", "x", {}});
    CHECK_FALSE(textOf(test::zipOf(many), QStringLiteral("docx")));
    const QByteArray large(65 * 1024 * 1024, 'a');
    const auto refused =
        textOf(test::zipOf({{"word/document.xml", large, {}}}), QStringLiteral("docx"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::TooLarge);
    CHECK(text(test::zipOf(
                   {{"../../word/document.xml", kWord, {}}, {"word/document.xml", kWord, {}}}),
               "docx") == QStringLiteral("Насоки за кандидати Втори"));
    const QByteArray bomb = "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>"
                            "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;'>"
                            "<!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;'>]><w><t>&e;</t></w>";
    CHECK(text(test::zipOf({{"word/document.xml", bomb, {}}}), "docx").startsWith(u'?'));
}

TEST_CASE("a document is read in a program apart, and what kills that does no harm here") {
    const test::TemporaryFolder folder;
    const DocumentReader reader(QStringLiteral(VESTITEL_DOCUMENT_READER));
    const auto read = [&](const QByteArray& bytes, const char* extension) {
        const QString path = folder.file(QStringLiteral("document"));
        REQUIRE(writeFileAtomically(path, bytes));
        return reader.read(path, QLatin1String(extension), {});
    };
    const auto good = read(test::pdfThatSays(QStringLiteral("Насоки")), "pdf");
    REQUIRE(good);
    CHECK(good->simplified() == QStringLiteral("Насоки"));
    const auto bad = read("%PDF-1.4 but no more", "pdf");
    REQUIRE_FALSE(bad);
    CHECK(bad.error().code == ErrorCode::DamagedData);
    CHECK_FALSE(bad.error().message.isEmpty());

    const auto missing =
        DocumentReader(folder.file(QStringLiteral("nothing")))
            .read(folder.file(QStringLiteral("document")), QStringLiteral("pdf"), {});
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotFound);

    // A program that never ends is ended.
    const QString endless = folder.file(QStringLiteral("endless"));
    REQUIRE(writeFileAtomically(endless, "#!/bin/sh\nexec sleep 600\n"));
    REQUIRE(QFile::setPermissions(endless, QFile::ReadOwner | QFile::ExeOwner));
    Cancellation cancellation;
    cancellation.cancel();
    const auto cancelled = DocumentReader(endless).read(folder.file(QStringLiteral("document")),
                                                        QStringLiteral("pdf"), cancellation);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
}
