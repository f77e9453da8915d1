#include "language/blanks.h"

#include "support/catch.h"

#include <QStringList>

using namespace vestitel;

namespace {

QStringList blanks(const char* text) {
    const QString all = QString::fromUtf8(text);
    QStringList found;
    for (const language::Blank& blank : language::blanksIn(all)) {
        found += all.mid(blank.from, blank.to - blank.from);
    }
    return found;
}

QStringList list(std::initializer_list<const char*> texts) {
    QStringList list;
    for (const char* text : texts) {
        list += QString::fromUtf8(text);
    }
    return list;
}

} // namespace

// The same examples stand in ui/web/test/blanks.test.ts.
TEST_CASE("words in square brackets are a place to fill in") {
    CHECK(blanks("На [дата] от [начален час] ч.") == list({"[дата]", "[начален час]"}));
    CHECK(blanks("[1-ва дата]") == list({"[1-ва дата]"}));
    CHECK(blanks("[a]") == list({"[a]"}));
    CHECK(blanks("[[място]]") == list({"[място]"}));
    CHECK(blanks("[име, тел.][дата]") == list({"[име, тел.]", "[дата]"}));
}

TEST_CASE("what writers put in brackets for other reasons is none") {
    CHECK(blanks("вж. [1] и [2, 3]").isEmpty());
    CHECK(blanks("думи […] и [...] още").isEmpty());
    CHECK(blanks("така [sic] и [Sic!]").isEmpty());
    CHECK(blanks("[изм. ДВ, бр. 14 от 2020 г.] и [доп. - ДВ бр. 3]").isEmpty());
    CHECK(blanks("office [at] mig.example [dot] bg").isEmpty());
    CHECK(blanks("[измислено име] [attach]") == list({"[измислено име]", "[attach]"}));
    CHECK(blanks("[] [ ] ] дата [").isEmpty());
    CHECK(blanks("[първи\nред]").isEmpty());
    CHECK(language::blanksIn(u'[' + QString(81, u'а') + u']').empty());
    CHECK(language::blanksIn(u'[' + QString(80, u'а') + u']').size() == 1);
    CHECK(blanks("[sicher]") == list({"[sicher]"}));
}
