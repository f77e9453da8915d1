#include "checked.h"

#include "html/parse_document.h"

using namespace vestitel;
using namespace vestitel::checks;
using namespace vestitel::test;

namespace {

/// Texts of paragraphs: in the first a rule finds something, in the others it must not.
struct Texts {
    const char* rule;
    domain::Language language;
    std::vector<const char*> wrong;
    std::vector<const char*> right;
};

const std::vector<Texts>& tables() {
    static const std::vector<Texts> kTables = {
        {"mixed-script",
         kBulgarian,
         {"нашето пaртньорство", "Общинa Лясковец", "по мяpка 19.2", "СOVID"},
         {"нашето партньорство", "e-услуги и COVID-19", "USB-та и PDF", "т.е. 5 km/h", "HTMLен"}},
        {"all-caps",
         kBulgarian,
         {"ВНИМАНИЕ КЪМ ВСИЧКИ ГРАЖДАНИ на общината", "ПОКАНА ЗА ОБЩО СЪБРАНИЕ"},
         {"МИГ и ПРСР", "ЕЗФРСР, ЕСФ+ и ЕФРР", "БНТ 1, БНР и БТА", "Покана за общо събрание"}},
        {"double-space",
         kBulgarian,
         {"две&nbsp; думи", "три &nbsp; думи"},
         {"две думи", "5&nbsp;km"}},
        {"space-before-mark",
         kBulgarian,
         {"думи , и още", "край .", "Как така ?"},
         {"думи, и още", "край.", "от 10 :30", "в .bg домейн", "думи … и още"}},
        {"hyphen-for-dash",
         kBulgarian,
         {"София - столица", "10 - 12 ч."},
         {"София – столица", "по-добре", "- в началото", "най-много"}},
        {"quotes",
         kBulgarian,
         {"клуб \"Надежда\"", "клуб “Надежда”", "клуб «Надежда»"},
         {"клуб „Надежда“", "екран 24\" и 27\"", "клуб <span lang=\"en\">“Hope”</span>"}},
        {"quotes",
         kEnglish,
         {"the \"Hope\" club", "the „Hope“ club"},
         {"the “Hope” club", "it’s 5\" wide", "‘so’"}},
        {"quotes-unbalanced",
         kBulgarian,
         {"клуб „Надежда", "клуб Надежда“", "„едно „две“ три"},
         {"клуб „Надежда“", "„едно „две“ три“", "нищо",
          "„Първо.</p><p data-block=\"b2\">„Второ.“"}},
        {"quotes-unbalanced", kEnglish, {"the “Hope club", "Hope” club"}, {"the “Hope” club"}},
        {"funding-unnamed",
         kBulgarian,
         {"Проектът е финансиран от Европейския съюз.", "съфинансирана от ЕЗФРСР чрез Програмата",
          "Прием по мярка 19.2 от стратегията", "с финансовата подкрепа на ПРСР 2014–2020 г.",
          "изгражда се със средства от ЕФРР",
          "Финансирано от Програмата за развитие на селските райони"},
         {"Гости от пет държави на Европейския съюз.", "МИГ е сдружение, което работи от 2008 г.",
          "Лекция за ПРСР и СПРЗСР", "Сдружението е член на Европейския съюз на пчеларите.",
          "мярка 19.25", "Мярка 7.2", "Финансирано от общината. Европейският съюз е далече.",
          "Празник на ЕСФорт", "подкрепата от съседите"}},
        {"funding-unnamed",
         kEnglish,
         {"The project is co-funded by the European Union.", "financed by the EAFRD",
          "funded through the Rural Development Programme", "a call under sub-measure 19.2"},
         {"Guests from the European Union", "The EAFRD is explained here.",
          "funded by the municipality. The European Union is far away."}},
        {"officialese",
         kBulgarian,
         {"Във връзка с гореизложеното каним", "горепосочените документи", "посредством интернет"},
         {"във връзка с въпросите", "посочените документи", "средство"}},
        {"officialese",
         kEnglish,
         {"in order to apply", "prior to the meeting", "utilised"},
         {"in good order", "the prior year", "useful"}},
        {"language-of-parts",
         kBulgarian,
         {"по проект European Agricultural Fund for Rural Development на съюза"},
         {"фирма Google Maps", "клуб Think local",
          "по <span lang=\"en\">European Agricultural Fund "
          "for Rural Development</span>",
          "CLLD, LEADER, ERDF, EAFRD, ESF"}},
        {"language-of-parts",
         kEnglish,
         {"the village of Долно поле край Янтра"},
         {"the Надежда club", "Mr Иван Иванов", "the <span lang=\"bg\">Долно поле</span> village"}},
        {"weekday",
         kBulgarian,
         {"в сряда, 25 януари 2018 г.", "на 25.01.2018 г. (петък)", "Понеделник, 10 март"},
         {"в четвъртък, 25 януари 2018 г.", "на 25.01.2018 г. (четвъртък)", "вторник, 10 март",
          "всяка сряда от 25 януари 2018 г.", "неделята на 25 януари 2018"}},
        {"weekday",
         kEnglish,
         {"on Monday, 25 January 2018", "January 25, 2018 (Friday)"},
         {"on Thursday, 25 January 2018", "each Monday until 25 January 2018"}},
        {"deadline-past",
         kBulgarian,
         {"Краен срок: 1 март 2026 г.", "Документи се приемат до 17:30 ч. на 8.03.2026 г."},
         {"Краен срок: 1 април 2026 г.", "Срещата беше на 1 март 2026 г.",
          "Срокът беше удължен. На 1 март 2026 г. се видяхме.",
          "Кандидатите, подали документи в срок до 1 март 2026 г., бяха поканени.",
          "Крайният срок бе удължен от 1 март 2026 г. до 30 април 2026 г."}},
        {"deadline-past",
         kEnglish,
         {"The deadline is 1 March 2026.", "Applications are accepted until 2 March 2026."},
         {"The deadline is 1 April 2026.", "We met on 1 March 2026."}},
        {"personal-number",
         kBulgarian,
         {"ЕГН 7523169263", "роден, 8032056031,"},
         {"тел. 0888123456", "№ 7523169264", "ЕИК 1234567890123", "9999999999"}},
        {"bank-account",
         kBulgarian,
         {"IBAN BG80BNBG96611020345679", "BG80 BNBG 9661 1020 3456 7"},
         {"IBAN BG80BNBG96611020345678", "BG80 BNBG 9661 1020 3456 78", "GB82WEST12345698765432",
          "код BG16RFPR002"}},
        {"e-mail",
         kBulgarian,
         {"пишете на ofis@example", "ofis @example.org", "офис@example.org", "ofis@example,org"},
         {"пишете на ofis@example.org.", "(ofis@mig-lyaskovets.example.org)", "@vestitel",
          "последвайте @mig.lyaskovets", "https://www.youtube.com/@obshtina",
          "e-mail:office@example.org", "office@example.org/mig@example.org", "5 бр. @ 3 лв."}},
        {"telephone",
         kBulgarian,
         {"тел. 06", "телефон: 1234", "тел.: +359 888 123 456 789 012"},
         {"тел. 0619 22 046", "тел. 112", "тел. +359 888 123 456", "телевизор 55",
          "тел. 062/600 111 / 0888 123 456", "тел. 0619/2-20-20 (0619/2-21-21)",
          "тел. 02/123 45 67 - 0888 123 456", "тел. (062) 600 111"}},
        {"link-text",
         kBulgarian,
         {"<a href=\"https://example.org\">тук</a>",
          "<a href=\"https://example.org\">Кликнете тук!</a>",
          "<a href=\"https://example.org\">https://example.org/a</a>",
          "<a href=\"https://example.org\"><strong>виж</strong> тук</a>"},
         {"<a href=\"https://example.org\">Насоки за кандидати</a>",
          "<a href=\"mailto:ofis@example.org\">ofis@example.org</a>", "оставете го тук"}},
        {"link-text",
         kEnglish,
         {"<a href=\"https://example.org\">click here</a>",
          "<a href=\"https://example.org\">Read more…</a>"},
         {"<a href=\"https://example.org\">the guidelines</a>"}},
    };
    return kTables;
}

/// As the editor writes it: foreign markup would be tidied first.
QString paragraph(const char* text) {
    return QStringLiteral("<p data-block=\"b1\">%1</p>").arg(QString::fromUtf8(text));
}

} // namespace

TEST_CASE("each rule of the text finds what is wrong and leaves what is right", "[rules]") {
    for (const Texts& texts : tables()) {
        const QString rule = QLatin1String(texts.rule);
        const auto found = [&](const char* text) {
            return foundBy(rule, withBody(paragraph(text), texts.language));
        };
        for (const char* const text : texts.wrong) {
            INFO(texts.rule << " in: " << text);
            const auto findings = found(text);
            CHECK(findings.size() == 1);
            for (const Finding& finding : findings) {
                CHECK(finding.rule == rule);
                CHECK(finding.part == Part::Body);
                CHECK(!finding.block.isEmpty());
                CHECK(finding.length > 0);
                CHECK(!finding.sentence.isEmpty());
                CHECK(!finding.reason.isEmpty());
                // What is put there instead is right.
                if (finding.repair) {
                    QString mended =
                        html::documentOf(
                            withBody(paragraph(text)).post.editions.begin()->second.body)
                            ->blocks.front()
                            .inlines.front()
                            .text;
                    mended.replace(finding.start, finding.length, *finding.repair);
                    INFO(mended.toStdString());
                    CHECK(found(mended.toUtf8().constData()).empty());
                }
            }
        }
        for (const char* const text : texts.right) {
            INFO(texts.rule << " not in: " << text);
            CHECK(found(text).empty());
        }
    }
}

TEST_CASE("a post that has its programme may speak of European money", "[rules]") {
    auto made = withBody(QStringLiteral("<p>Съфинансирано от Европейския съюз.</p>"
                                        "<p>Финансирано от ПРСР.</p>"));
    CHECK(foundBy(QStringLiteral("funding-unnamed"), made).size() ==
          1); // the first place is enough
    made.post.programme = QStringLiteral("leader-2023-2027");
    CHECK(foundBy(QStringLiteral("funding-unnamed"), made).empty());
}

TEST_CASE("a long sentence is counted by its words", "[rules]") {
    const QString word = QStringLiteral("дума ");
    const auto found = [&](const QString& text) {
        return foundBy(QStringLiteral("sentence-length"),
                       withBody(QStringLiteral("<p>%1</p>").arg(text)))
            .size();
    };
    CHECK(found(word.repeated(46) + u'.') == 1);
    CHECK(found(word.repeated(44) + u'.') == 0);
    CHECK(found((word.repeated(30) + QStringLiteral(". А ")).repeated(3)) == 0);
    CHECK(found(word.repeated(40) + QStringLiteral("на 5 май 2026 г. в залата ") +
                word.repeated(5)) == 1);
}

TEST_CASE("headings go down one level at a time", "[rules]") {
    const QString rule = QStringLiteral("heading-order");
    CHECK(foundBy(rule,
                  withBody(QStringLiteral("<p data-block=\"a\">а</p><h3 data-block=\"b\">б</h3>")))
              .size() == 1);
    CHECK(foundBy(rule, withBody(QStringLiteral(
                            "<h2 data-block=\"a\">а</h2><h4 data-block=\"b\">б</h4>")))
              .size() == 1);
    CHECK(foundBy(rule, withBody(QStringLiteral("<h2>а</h2><h3>б</h3><h4>в</h4><h2>г</h2>")))
              .empty());
}

TEST_CASE("a table says what its numbers are", "[rules]") {
    const QString rule = QStringLiteral("table-headers");
    CHECK(foundBy(rule, withBody(QStringLiteral("<table><tbody><tr><td>а</td><td>б</td></tr>"
                                                "</tbody></table>")))
              .size() == 1);
    CHECK(foundBy(rule, withBody(QStringLiteral("<table><tbody><tr><th scope=\"row\">а</th>"
                                                "<td>б</td></tr></tbody></table>")))
              .empty());
}
