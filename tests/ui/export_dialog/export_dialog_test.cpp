#include "export_dialog/export_dialog.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "support/wait_for.h"
#include "ui/support/fake_media.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vestitel;
using namespace vestitel::export_dialog;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An export that goes on when the test says so.
struct ExportFixture {
    test::TemporaryFolder folder;
    std::vector<editorial::ExportRequest> requests;
    Progress progress;
    Cancellation cancellation;
    QPromise<Result<editorial::ExportReport>> promise;
    std::optional<publishing::FragmentTarget> copiedFor;
    const PostId post = *PostId::fromString(u"00000000-0000-4000-8000-000000000001"_s);
    std::unique_ptr<ExportDialog> dialog;

    explicit ExportFixture(std::vector<domain::Language> written = {},
                           const std::vector<checks::Finding>& findings = {}) {
        ExportServices services;
        services.check = [findings](const PostId&) {
            return test::FakeMedia::ready<Result<std::vector<checks::Finding>>>(findings);
        };
        services.start = [this](const editorial::ExportRequest& request, const Progress& report,
                                const Cancellation& stop) {
            requests.push_back(request);
            progress = report;
            cancellation = stop;
            promise = {};
            promise.start();
            return promise.future();
        };
        services.fragment = [this](const PostId&, const domain::Language& language,
                                   const publishing::FragmentTarget& target) {
            copiedFor = target;
            return test::FakeMedia::ready<Result<QString>>(
                QString(u"<p lang=\""_s + language.tag() + u"\">x</p>"_s));
        };
        const ExportSubject subject{
            {post}, {domain::Language::bulgarian(), domain::Language::english()}, written, 2, 3,
            {}};
        dialog = std::make_unique<ExportDialog>(
            subject, services, ExportChoice{editorial::ExportForm::Page, folder.path()});
        dialog->show();
    }

    void answer(const Result<editorial::ExportReport>& report) {
        promise.addResult(report);
        promise.finish();
        QCoreApplication::processEvents();
    }

    editorial::ExportReport report() const {
        editorial::ExportReport report;
        report.posts = {{post, {folder.file(u"bg/2026/a/index.html"_s)}}};
        report.written = 4;
        return report;
    }

    template <typename Widget>
    Widget* find(const QString& name) {
        auto* widget = dialog->findChild<Widget*>(name);
        REQUIRE(widget);
        return widget;
    }
    QPushButton* primary() { return find<QPushButton>(u"exportPrimary"_s); }
};

} // namespace

TEST_CASE_METHOD(ExportFixture, "the chosen form goes into the chosen folder") {
    QSignalSpy chosen(dialog.get(), &ExportDialog::choiceMade);
    find<QAbstractButton>(u"formFragment"_s)->click();
    primary()->click();
    REQUIRE(requests.size() == 1);
    CHECK(requests[0].form == editorial::ExportForm::Fragment);
    CHECK(requests[0].folder == folder.path());
    CHECK(requests[0].posts == std::vector{post});
    CHECK(chosen.count() == 1);
}

TEST_CASE_METHOD(ExportFixture, "a piece is made for the system that was chosen") {
    using publishing::FragmentProfile;
    auto* const target = find<QComboBox>(u"exportProfile"_s);
    CHECK_FALSE(target->isVisible());
    find<QAbstractButton>(u"formFragment"_s)->click();
    REQUIRE(target->isVisible());
    auto* const media = find<QLineEdit>(u"exportMediaAddress"_s);
    CHECK_FALSE(media->isEnabled());
    target->setCurrentIndex(target->findData(static_cast<int>(FragmentProfile::InlineStyles)));
    REQUIRE(media->isEnabled());
    media->setText(u" https://mig.example/files "_s);
    primary()->click();
    REQUIRE(requests.size() == 1);
    CHECK(requests[0].profile == FragmentProfile::InlineStyles);
    CHECK(requests[0].mediaAddress == u"https://mig.example/files"_s);
    answer(report());
    find<QAbstractButton>(u"copyHtml:bg"_s)->click();
    QCoreApplication::processEvents();
    REQUIRE(copiedFor);
    CHECK(copiedFor->profile == FragmentProfile::InlineStyles);
}

TEST_CASE_METHOD(ExportFixture, "what a site's export would change is shown before it is done") {
    auto* const foresee = find<QPushButton>(u"exportForesee"_s);
    CHECK_FALSE(foresee->isVisible());
    find<QAbstractButton>(u"formSite"_s)->click();
    REQUIRE(foresee->isVisible());
    foresee->click();
    REQUIRE(requests.size() == 1);
    CHECK(requests[0].isTrial);
    editorial::ExportReport trial;
    trial.changed = {u"bg/index.html"_s, u"bg/2026/a/index.html"_s};
    trial.removed = {u"bg/2025/b/index.html"_s};
    answer(trial);
    auto* const files = find<QListWidget>(u"exportedFiles"_s);
    REQUIRE(files->count() == 3);
    CHECK(files->item(0)->text().contains(u"2025"_s));

    SECTION("and done then") {
        primary()->click();
        REQUIRE(requests.size() == 2);
        CHECK_FALSE(requests[1].isTrial);
        answer(report());
        CHECK(files->count() == 1);
    }
    SECTION("or thought over") {
        find<QPushButton>(u"exportSecondary"_s)->click();
        CHECK(requests.size() == 1);
        CHECK(dialog->isVisible());
        CHECK(foresee->isVisible());
    }
}

TEST_CASE_METHOD(ExportFixture, "without a folder nothing starts and the dialog says so") {
    find<QLineEdit>(u"exportFolder"_s)->clear();
    primary()->click();
    CHECK(requests.empty());
    CHECK(find<QLabel>(u"exportProblem"_s)->isVisible());
}

TEST_CASE_METHOD(ExportFixture, "a quick export goes to its result without a progress bar") {
    primary()->click();
    CHECK_FALSE(find<QWidget>(u"exportProgress"_s)->isVisible());
    CHECK_FALSE(primary()->isVisible());
    answer(report());
    CHECK(find<QListWidget>(u"exportedFiles"_s)->count() == 1);
    CHECK(find<QLabel>(u"exportSummary"_s)->text().contains(u'4'));
    // Four files are said, one is listed.
    CHECK(find<QLabel>(u"exportSummary"_s)->text().contains(u"The list shows"_s));
    CHECK(primary()->isVisible());
}

TEST_CASE_METHOD(ExportFixture, "an export that takes longer shows how far it is") {
    primary()->click();
    auto* bar = find<QProgressBar>(u"exportProgress"_s);
    CHECK(QTest::qWaitFor([&] { return bar->isVisible(); }));
    progress(3, 12);
    QCoreApplication::processEvents();
    CHECK(bar->value() == 3);
    CHECK(bar->maximum() == 12);
    CHECK(find<QLabel>(u"exportTimeLeft"_s)->text().isEmpty()); // in the first moments
    answer(report());
}

TEST_CASE_METHOD(ExportFixture, "Escape stops the work first and closes the dialog then") {
    primary()->click();
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    CHECK(cancellation.isCancelled());
    CHECK(dialog->isVisible());
    editorial::ExportReport stopped = report();
    stopped.cancelled = true;
    answer(stopped);
    CHECK(dialog->isVisible());
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE_METHOD(ExportFixture, "a failure comes back to the choice with its sentence") {
    primary()->click();
    answer(failure(ErrorCode::DiskFull, u"The disk is full."_s));
    CHECK(find<QLabel>(u"exportProblem"_s)->text() == u"The disk is full."_s);
    CHECK(find<QLabel>(u"exportProblem"_s)->isVisible());
    CHECK(primary()->isEnabled());
    primary()->click();
    CHECK(requests.size() == 2);
    answer(report());
}

TEST_CASE_METHOD(ExportFixture, "the HTML is copied as text and as HTML") {
    primary()->click();
    answer(report());
    find<QPushButton>(u"copyHtml:en"_s)->click();
    QCoreApplication::processEvents();
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    CHECK(copied->text() == u"<p lang=\"en\">x</p>"_s);
    CHECK(copied->html() == u"<p lang=\"en\">x</p>"_s);
}

TEST_CASE_METHOD(ExportFixture, "a dialog that goes stops its export and hears no more of it") {
    primary()->click();
    dialog.reset();
    CHECK(cancellation.isCancelled());
    progress(1, 2);
    promise.addResult(report());
    promise.finish();
    QCoreApplication::processEvents();
}

TEST_CASE_METHOD(ExportFixture, "remarks are shown before the dialog is closed") {
    primary()->click();
    editorial::ExportReport remarked = report();
    remarked.remarks = {u"One post was left out."_s};
    answer(remarked);
    CHECK(find<QLabel>(u"exportRemarks"_s)->isVisible());
}

TEST_CASE("an edition without text is not offered for copying") {
    ExportFixture onlyBulgarian({domain::Language::bulgarian()});
    onlyBulgarian.find<QWidget>(u"copyHtml:bg"_s);
    CHECK(onlyBulgarian.dialog->findChild<QWidget*>(u"copyHtml:en"_s) == nullptr);
}

TEST_CASE("what should be mended is said before the export, the gravest first") {
    const checks::Finding advice{.rule = u"double-space"_s,
                                 .level = checks::Level::Advice,
                                 .language = domain::Language::english(),
                                 .sentence = u"There are two spaces here."_s};
    const checks::Finding must{.rule = u"alt-missing"_s,
                               .level = checks::Level::Must,
                               .language = domain::Language::bulgarian(),
                               .excerpt = u"под ореха"_s,
                               .sentence = u"An image has no text."_s,
                               .reason = u"The law asks for it."_s};
    const ExportFixture fixture({}, {advice, must});
    auto* const list = fixture.dialog->findChild<QListWidget*>(u"exportFindings"_s);
    REQUIRE(test::waitFor([&] { return list->count() == 2; }));
    CHECK(list->isVisible());
    CHECK(list->item(0)->text() == u"BG · An image has no text. — под ореха"_s);
    CHECK(list->item(0)->toolTip() == u"The law asks for it."_s);
    CHECK(list->item(1)->text() == u"EN · There are two spaces here."_s);

    const ExportFixture clean;
    auto* const title = clean.dialog->findChild<QLabel*>(u"exportFindingsTitle"_s);
    REQUIRE(test::waitFor([&] { return title->isVisible(); }));
    CHECK(!clean.dialog->findChild<QListWidget*>(u"exportFindings"_s)->isVisible());
    CHECK(!title->text().isEmpty());
}

TEST_CASE("a site is made of all that is ready, whatever is selected") {
    ExportFixture fixture;
    fixture.dialog->findChild<QAbstractButton*>(u"formSite"_s)->click();
    fixture.dialog->findChild<QPushButton*>(u"exportPrimary"_s)->click();
    REQUIRE(fixture.requests.size() == 1);
    CHECK(fixture.requests.front().form == editorial::ExportForm::Site);
    CHECK(fixture.requests.front().posts.empty());
    editorial::ExportReport report;
    report.written = 3;
    report.removed = {u"bg/2018/a/index.html"_s, u"en/2018/a/index.html"_s};
    fixture.answer(report);
    const auto* const summary = fixture.dialog->findChild<QLabel*>(u"exportSummary"_s);
    REQUIRE(summary != nullptr);
    CHECK(summary->text().contains(u'2'));
}
