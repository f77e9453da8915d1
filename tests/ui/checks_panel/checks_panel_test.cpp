#include "checks_panel/checks_panel.h"
#include "checks_panel/finding_card.h"

#include "support/catch.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace vestitel;
using namespace Qt::Literals::StringLiterals;
using checks::Finding;
using checks::Level;
using checks_panel::ChecksPanel;
using checks_panel::FindingCard;
using domain::Language;

namespace {

Finding finding(const QString& rule, Level level,
                const Language& language = Language::bulgarian()) {
    return {.rule = rule,
            .level = level,
            .language = language,
            .part = checks::Part::Body,
            .block = u"a"_s,
            .start = 3,
            .length = 1,
            .found = u"a"_s,
            .excerpt = u"пaртньорство"_s,
            .sentence = u"A Latin letter stands in a Cyrillic word."_s,
            .reason = u"The word is not found."_s};
}

struct PanelFixture {
    ChecksPanel panel;

    PanelFixture() {
        panel.resize(280, 600);
        panel.show();
    }
    void show(const std::vector<Finding>& findings) {
        panel.showFindings(findings);
        QCoreApplication::processEvents(); // until the layout has shown the new cards
    }
    QList<FindingCard*> cards() {
        QList<FindingCard*> shown;
        for (FindingCard* const card : panel.findChildren<FindingCard*>()) {
            if (!card->isHidden()) {
                shown.append(card);
            }
        }
        return shown;
    }
    QString news() { return panel.findChild<QLabel*>(u"checksNews"_s)->text(); }
};

} // namespace

TEST_CASE_METHOD(PanelFixture, "what must be mended stands first, by edition", "[checks-panel]") {
    show({finding(u"one"_s, Level::Advice), finding(u"two"_s, Level::Must),
          finding(u"three"_s, Level::Advice, Language::english())});
    REQUIRE(cards().size() == 3);
    CHECK(cards()[0]->finding().rule == u"two"_s);
    CHECK(cards()[1]->finding().rule == u"one"_s);
    CHECK(cards()[2]->finding().rule == u"three"_s);
    CHECK(panel.count() == 3);
    CHECK(news().contains(u'1'));
}

TEST_CASE_METHOD(PanelFixture, "good news is said, and so is that nothing is open",
                 "[checks-panel]") {
    const QString nothingOpen = news();
    show({});
    CHECK(cards().isEmpty());
    CHECK(news() != nothingOpen);
    show({finding(u"one"_s, Level::Advice)});
    panel.showNothing();
    CHECK(cards().isEmpty());
    CHECK(news() == nothingOpen);
    CHECK(panel.count() == 0);
}

TEST_CASE_METHOD(PanelFixture, "a card leads to its place and offers its repair",
                 "[checks-panel]") {
    Finding mendable = finding(u"mixed-script"_s, Level::Must);
    mendable.repair = u"а"_s;
    show({mendable, finding(u"other"_s, Level::Must)});
    std::vector<Finding> places;
    std::vector<Finding> repairs;
    QObject::connect(&panel, &ChecksPanel::placeRequested, &panel,
                     [&](const Finding& each) { places.push_back(each); });
    QObject::connect(&panel, &ChecksPanel::repairRequested, &panel,
                     [&](const Finding& each) { repairs.push_back(each); });

    auto* const repair = cards()[0]->findChild<QPushButton*>(u"findingRepair"_s);
    REQUIRE(repair != nullptr);
    CHECK(cards()[0]->findChild<QLabel*>(u"findingExcerpt"_s)->text() == u"a → а"_s);
    repair->click();
    CHECK(repairs == std::vector{mendable});
    CHECK(places.empty());

    CHECK(cards()[1]->findChild<QPushButton*>(u"findingRepair"_s) == nullptr);
    cards()[1]->findChild<QPushButton*>(u"findingShow"_s)->click();
    QTest::mouseClick(cards()[0], Qt::LeftButton, {}, QPoint(4, 4));
    REQUIRE(places.size() == 2);
    CHECK(places[1] == mendable);
}

TEST_CASE_METHOD(PanelFixture, "the same findings again leave the cards and the focus alone",
                 "[checks-panel]") {
    show({finding(u"one"_s, Level::Advice)});
    const FindingCard* const card = cards().front();
    show({finding(u"one"_s, Level::Advice)});
    CHECK(cards().front() == card);
    show({finding(u"two"_s, Level::Advice)});
    CHECK(cards().front() != card);
}

TEST_CASE_METHOD(PanelFixture, "of very many findings some are shown, and how many more there are",
                 "[checks-panel]") {
    show(std::vector<Finding>(500, finding(u"one"_s, Level::Advice)));
    CHECK(panel.count() == 500);
    CHECK(cards().size() >= 50);
    CHECK(cards().size() <= 60);
    const int more = 500 - static_cast<int>(cards().size());
    bool isSaid = false;
    for (const QLabel* const label : panel.findChildren<QLabel*>()) {
        isSaid = isSaid || label->text().contains(QString::number(more));
    }
    CHECK(isSaid);
}
