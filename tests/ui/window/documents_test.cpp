#include "archive/media_store.h"
#include "editor/editor_view.h"
#include "editorial/edit_posts.h"
#include "html/sanitiser.h"
#include "programs.h"
#include "window_stand.h"

#include "support/catch.h"
#include "support/wait_for.h"

#include <QFile>
#include <QFileInfo>

// A document that the text links to, as its writer opens it.

using namespace vestitel;
using domain::Language;

namespace {

constexpr int kPatience = 30'000;
const QByteArray kBytes = "%PDF-1.4\nnothing that anybody could read\n";

void fill(editorial::Newsroom& newsroom) {
    const auto document =
        archive::MediaStore(newsroom.archive()).add(kBytes, QStringLiteral("Насоки 2026.pdf"));
    REQUIRE(document);
    domain::Post post{.id = newsroom.ids().newPostId(), .date = QDate(2026, 1, 2)};
    domain::Edition& edition = post.editions[Language::bulgarian()];
    edition.title = QStringLiteral("Прием");
    edition.body =
        html::sanitise(
            QStringLiteral("<p><a href=\"media:%1\">Насоки</a></p>").arg(document->hash.toString()))
            .value();
    post.attachments.push_back({.hash = document->hash});
    REQUIRE(editorial::savePost(newsroom, post, archive::SaveReason::Manual));
}

} // namespace

TEST_CASE("a document that the text links to is opened as a copy that nobody can write into") {
    test::WindowStand stand(fill);
    test::Programs programs;
    stand.openRow(0);
    stand.window().editor().focusField(Language::bulgarian(), editor::Field::Body);
    stand.press(Qt::Key_Right);
    stand.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(test::waitFor([&] { return programs.taken.size() == 1; }, kPatience));
    QFile copy(programs.taken.front());
    CHECK(QFileInfo(copy).fileName().startsWith(u"nasoki-2026-"));
    CHECK_FALSE(copy.fileName().startsWith(stand.archive()));
    CHECK_FALSE(copy.permissions().testFlag(QFile::WriteOwner));
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == kBytes);

    stand.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(test::waitFor([&] { return programs.taken.size() == 2; }, kPatience));
    CHECK(programs.taken.back() == programs.taken.front());
}

TEST_CASE("a document that the archive has lost is told of") {
    test::WindowStand stand(fill);
    test::Programs programs;
    stand.openRow(0);
    emit stand.window().editor().linkActivated(QStringLiteral("media:") + QString(64, u'd'));
    auto& banner = stand.child<QWidget>(QStringLiteral("failureBanner"));
    CHECK(test::waitFor([&] { return banner.isVisible(); }, kPatience));
    CHECK(programs.taken.isEmpty());
}
