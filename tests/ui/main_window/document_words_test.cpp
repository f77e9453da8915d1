#include "main_window/block_flows.h"

#include "domain/medium.h"
#include "support/catch.h"

using namespace vestitel;
using namespace Qt::Literals::StringLiterals;
using domain::Language;
using main_window::documentWords;

namespace {

domain::Medium documentOf(const QString& name, const QString& extension, qint64 bytes) {
    domain::Medium medium{*MediaHash::fromString(QString(64, u'a')), {}, {}, {}, 0, {}, {}};
    medium.name = name;
    medium.extension = extension;
    medium.bytes = bytes;
    return medium;
}

/// A no-break space may stand before the unit.
QString plain(QString words) {
    return words.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

} // namespace

TEST_CASE("a document is called by its name, its kind and its size, in the text's language") {
    const domain::Medium guidelines = documentOf(u"Насоки.pdf"_s, u"pdf"_s, 340'000);
    CHECK(plain(documentWords(guidelines, {}, Language::bulgarian())) == u"Насоки (PDF, 340 KB)"_s);
    const domain::Medium large = documentOf(u"plan.docx"_s, u"docx"_s, 1'200'000);
    CHECK(plain(documentWords(large, {}, Language::bulgarian())) == u"plan (DOCX, 1,2 MB)"_s);
    CHECK(plain(documentWords(large, {}, Language::english())) == u"plan (DOCX, 1.2 MB)"_s);
}

TEST_CASE("words that were selected stand for the name, and a file's low lines are spaces") {
    const domain::Medium file = documentOf(u"nasoki_2026__final.v2.pdf"_s, u"pdf"_s, 5'000);
    CHECK(plain(documentWords(file, u"  Насоките \n за прием "_s, Language::bulgarian()))
              .startsWith(u"Насоките за прием (PDF, "_s));
    CHECK(plain(documentWords(file, {}, Language::english()))
              .startsWith(u"nasoki 2026 final.v2 ("_s));
}

TEST_CASE("a document's size does not break from its unit") {
    const domain::Medium file = documentOf(u"a.pdf"_s, u"pdf"_s, 340'000);
    CHECK_FALSE(documentWords(file, {}, Language::bulgarian()).contains(u"340 KB"_s));
}
