#include "replace_dialog/changes_model.h"
#include "replace_dialog/excerpt.h"
#include "replace_dialog/replace_dialog.h"
#include "support/catch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace vestitel;
using namespace vestitel::replace_dialog;
using namespace Qt::Literals::StringLiterals;
using domain::Language;
using editorial::EditionChange;
using editorial::PassageChange;
using editorial::ReplaceReport;

namespace {

PassageChange passage(const QString& before, const QString& sought, const QString& text) {
    PassageChange change{before, before, {}, 0};
    for (qsizetype at = before.indexOf(sought); at >= 0;
         at = before.indexOf(sought, at + sought.size())) {
        change.found.push_back({at, at + sought.size()});
    }
    change.after.replace(sought, text);
    return change;
}

PostId post(int number) {
    return *PostId::fromString(
        u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')));
}

std::vector<EditionChange> someChanges() {
    const auto of = [](const QString& before) {
        return passage(before, u"отдел"_s, u"дирекция"_s);
    };
    return {
        {post(1), Language::bulgarian(), u"Първа"_s, {of(u"отдел и отдел"_s), of(u"отдел"_s)}, {}},
        {post(1), Language::english(), u"First"_s, {of(u"the отдел"_s)}, {}},
        {post(2), Language::bulgarian(), u"Втора"_s, {of(u"наш отдел"_s)}, {}},
    };
}

qsizetype placesOf(const std::vector<EditionChange>& changes) {
    qsizetype places = 0;
    for (const EditionChange& change : changes) {
        for (const PassageChange& each : change.passages) {
            places += each.places();
        }
    }
    return places;
}

/// Work that goes on when the test says so.
struct ReplaceFixture {
    std::vector<editorial::ReplaceRequest> requests;
    std::vector<ReplaceServices::Changes> written;
    Progress progress;
    Cancellation cancellation;
    QPromise<Result<ReplaceServices::Changes>> finding;
    QPromise<Result<ReplaceReport>> replacing;
    std::unique_ptr<ReplaceDialog> dialog;

    ReplaceFixture() {
        ReplaceServices services;
        services.find = [this](const editorial::ReplaceRequest& request, const Progress& report,
                               const Cancellation& stop) {
            requests.push_back(request);
            progress = report;
            cancellation = stop;
            finding = {};
            finding.start();
            return finding.future();
        };
        services.replace = [this](const ReplaceServices::Changes& chosen, const QString&,
                                  const Progress& report, const Cancellation& stop) {
            written.push_back(chosen);
            progress = report;
            cancellation = stop;
            replacing = {};
            replacing.start();
            return replacing.future();
        };
        dialog = std::make_unique<ReplaceDialog>(
            services, std::vector{Language::bulgarian(), Language::english()}, QString());
        dialog->show();
    }

    template <typename Widget>
    Widget* find(const QString& name) {
        auto* const widget = dialog->findChild<Widget*>(name);
        REQUIRE(widget);
        return widget;
    }

    void ask() {
        find<QLineEdit>(u"replaceSought"_s)->setText(u"отдел"_s);
        find<QLineEdit>(u"replaceWith"_s)->setText(u"дирекция"_s);
        QTest::keyClick(find<QLineEdit>(u"replaceWith"_s), Qt::Key_Return);
    }

    void answer(const Result<ReplaceServices::Changes>& changes) {
        finding.addResult(changes);
        finding.finish();
        QCoreApplication::processEvents();
    }

    void answer(const Result<ReplaceReport>& report) {
        replacing.addResult(report);
        replacing.finish();
        QCoreApplication::processEvents();
    }

    QPushButton* primary() { return find<QPushButton>(u"primaryButton"_s); }
    QTreeView* list() { return find<QTreeView>(u"replaceChanges"_s); }
    QString summary() { return find<QLabel>(u"replaceSummary"_s)->text(); }
};

} // namespace

TEST_CASE("a post has a box for all of its passages, and each passage one of its own") {
    ChangesModel model;
    model.setChanges(someChanges());
    REQUIRE(model.rowCount() == 2);
    const QModelIndex first = model.index(0, 0);
    REQUIRE(model.rowCount(first) == 3);
    CHECK(model.parent(model.index(1, 1, first)) == first);
    CHECK(model.all().places == 5);
    CHECK(placesOf(model.chosen()) == 5);

    model.setData(model.index(0, 0, first), Qt::Unchecked, Qt::CheckStateRole);
    CHECK(first.data(Qt::CheckStateRole).toInt() == Qt::PartiallyChecked);
    CHECK(model.chosenCount().places == 3);
    CHECK(model.chosenCount().posts == 2);
    REQUIRE(model.chosen().size() == 3);
    CHECK(model.chosen().front().passages.size() == 1);

    model.setData(first, Qt::Unchecked, Qt::CheckStateRole);
    CHECK(model.chosenCount().posts == 1);
    REQUIRE(model.chosen().size() == 1);
    CHECK(model.chosen().front().post == post(2));
    model.setAllChosen(true);
    CHECK(placesOf(model.chosen()) == 5);
}

TEST_CASE("an excerpt marks what is found and what it becomes, whatever it leaves out") {
    const QString far(120, u'a');
    const PassageChange change =
        passage(u"Тук "_s + far + u" отдел "_s + far + u' ' + far + u" отдел, край"_s, u"отдел"_s,
                u"дирекция"_s);
    const auto marked = [](const Excerpt& excerpt) {
        QStringList pieces;
        for (const language::TextSpan& span : excerpt.marks) {
            pieces.append(excerpt.text.mid(span.begin, span.end - span.begin));
        }
        return pieces;
    };
    CHECK(marked(excerptBefore(change)) == QStringList{u"отдел"_s, u"отдел"_s});
    CHECK(marked(excerptAfter(change)) == QStringList{u"дирекция"_s, u"дирекция"_s});
    CHECK(excerptBefore(change).text.startsWith(u"…"_s));
    CHECK(excerptBefore(change).text.size() < change.before.size());
    CHECK(excerptBefore(change).text.endsWith(u"отдел, край"_s));
    const PassageChange near = passage(u"Наш отдел, ваш отдел."_s, u"отдел"_s, QString());
    CHECK(excerptBefore(near).text == near.before);
    CHECK(excerptAfter(near).text == near.after);
}

TEST_CASE_METHOD(ReplaceFixture, "every place is shown first, and only what is chosen is written") {
    CHECK_FALSE(primary()->isEnabled());
    ask();
    REQUIRE(requests.size() == 1);
    CHECK(requests.front().query.text == u"отдел"_s);
    CHECK(requests.front().replacement == u"дирекция"_s);
    CHECK(requests.front().languages.empty());
    answer(someChanges());
    CHECK(list()->isVisible());
    CHECK(summary() == u"5 place(s) in 2 post(s)"_s);
    CHECK(primary()->isEnabled());
    // By the keyboard: the first passage is left out.
    list()->setCurrentIndex(list()->model()->index(0, 0, list()->model()->index(0, 0)));
    QTest::keyClick(list(), Qt::Key_Space);
    CHECK(summary().contains(u'3'));
    QSignalSpy replaced(dialog.get(), &ReplaceDialog::replaced);
    primary()->click();
    REQUIRE(written.size() == 1);
    CHECK(placesOf(written.front()) == 3);
    ReplaceReport report;
    report.places = 3;
    answer(Result<ReplaceReport>(report));
    CHECK(replaced.count() == 1);
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE_METHOD(ReplaceFixture, "what is shown goes when the question is another") {
    ask();
    answer(someChanges());
    find<QCheckBox>(u"replaceMatchCase"_s)->click();
    CHECK_FALSE(list()->isVisible());
    CHECK_FALSE(primary()->isEnabled());
    find<QCheckBox>(u"replaceLanguage-en"_s)->click();
    find<QComboBox>(u"replacePosts"_s)->setCurrentIndex(1);
    find<QPushButton>(u"replaceFind"_s)->click();
    REQUIRE(requests.size() == 2);
    CHECK(requests.back().query.matchCase);
    CHECK(requests.back().languages == std::vector{Language::bulgarian()});
    CHECK(requests.back().posts == editorial::ReplaceRequest::Posts::Drafts);
    answer(ReplaceServices::Changes());
    CHECK(find<QLabel>(u"replaceEmpty"_s)->text() == u"There is no place that would change."_s);
    find<QCheckBox>(u"replaceLanguage-bg"_s)->click();
    CHECK_FALSE(find<QPushButton>(u"replaceFind"_s)->isEnabled());
}

TEST_CASE_METHOD(ReplaceFixture, "all forms of the words leave nothing to case and whole words") {
    find<QCheckBox>(u"replaceMatchCase"_s)->click();
    find<QCheckBox>(u"replaceWordForms"_s)->click();
    CHECK_FALSE(find<QCheckBox>(u"replaceMatchCase"_s)->isEnabled());
    ask();
    CHECK(requests.back().wordForms);
    CHECK_FALSE(requests.back().query.matchCase);
}

TEST_CASE_METHOD(ReplaceFixture, "Escape stops what is under way, and closes only then") {
    ask();
    progress(40, 100);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    CHECK(cancellation.isCancelled());
    CHECK(dialog->isVisible());
    answer(Result<ReplaceServices::Changes>(failure(ErrorCode::Cancelled, u"Stopped here."_s)));
    CHECK(find<QLabel>(u"replaceEmpty"_s)->text() == u"Stopped here."_s);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE_METHOD(ReplaceFixture, "a dialog that goes cancels, and a late answer finds nobody") {
    ask();
    dialog.reset();
    CHECK(cancellation.isCancelled());
    progress(1, 2);
    answer(someChanges());
}

TEST_CASE_METHOD(ReplaceFixture, "Enter in the fields looks, and never writes") {
    ask();
    answer(someChanges());
    find<QLineEdit>(u"replaceWith"_s)->setFocus();
    QTest::keyClick(find<QLineEdit>(u"replaceWith"_s), Qt::Key_Return);
    CHECK(written.empty());
    CHECK(requests.size() == 2);
}
