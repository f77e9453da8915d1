#include "archive/media_store.h"
#include "archive/post_store.h"
#include "editorial/edit_posts.h"
#include "editorial/find_posts.h"
#include "editorial/indexing.h"
#include "editorial/read_documents.h"
#include "html/sanitiser.h"

#include "support/catch.h"
#include "support/newsroom_fixture.h"
#include "support/small_pdf.h"

using namespace vestitel;
using namespace vestitel::editorial;

namespace {

const documents::DocumentReader kReader(QStringLiteral(VESTITEL_DOCUMENT_READER));

qint64 found(Newsroom& newsroom, const char* query) {
    const auto found = findPosts(newsroom, {.query = QString::fromUtf8(query)});
    REQUIRE(found);
    return found->total;
}

domain::Post postWith(Newsroom& newsroom, const MediaHash& attached) {
    auto post = newPost(newsroom).value();
    post.editions[domain::Language::bulgarian()].title = QStringLiteral("Новина");
    post.attachments.push_back({attached});
    REQUIRE(savePost(newsroom, post, archive::SaveReason::Manual));
    return post;
}

} // namespace

TEST_CASE("a post is found by what its documents say, and by the names of their files") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    archive::MediaStore media(newsroom.archive());
    const auto pdf = media.add(test::pdfThatSays(QStringLiteral("Насоки за кандидатстване")),
                               QStringLiteral("nasoki_2018.pdf"));
    REQUIRE(pdf);
    const domain::Post post = postWith(newsroom, pdf->hash);
    CHECK(found(newsroom, "nasoki") == 1);
    CHECK(found(newsroom, "кандидатстване ") == 0);

    const auto read = readDocuments(newsroom, kReader, {});
    REQUIRE(read);
    CHECK(*read == 1);
    CHECK(found(newsroom, "кандидатстване ") == 1);
    CHECK(found(newsroom, "файл:насока") == 1);
    CHECK(found(newsroom, "title:насоки") == 0);
    const auto hits = findPosts(newsroom, {.query = QStringLiteral("кандидатстване ")});
    REQUIRE(hits);
    REQUIRE(hits->posts.size() == 1);
    CHECK(hits->posts.front().hit.snippet.contains(QStringLiteral("<mark>кандидатстване</mark>")));
    CHECK(*readDocuments(newsroom, kReader, {}) == 0); // each once

    // A rebuilt index has it, too; a document that goes takes its words along.
    REQUIRE(rebuildIndex(newsroom));
    CHECK(found(newsroom, "кандидатстване ") == 1);
    domain::Post without = post;
    without.attachments.clear();
    REQUIRE(savePost(newsroom, without, archive::SaveReason::Manual));
    CHECK(found(newsroom, "кандидатстване ") == 0);
}

TEST_CASE("a document that is linked in the text counts, in its language") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    const auto pdf =
        archive::MediaStore(newsroom.archive())
            .add(test::pdfThatSays(QStringLiteral("Бюджет")), QStringLiteral("budget.pdf"));
    auto post = newPost(newsroom).value();
    post.editions[domain::Language::bulgarian()].title = QStringLiteral("Новина");
    post.editions[domain::Language::bulgarian()].body =
        html::sanitise(
            QStringLiteral("<p><a href=\"media:%1\">Сметки</a></p>").arg(pdf->hash.toString()))
            .value();
    REQUIRE(savePost(newsroom, post, archive::SaveReason::Manual));
    REQUIRE(readDocuments(newsroom, kReader, {}));
    CHECK(found(newsroom, "бюджета ") == 1);
}

TEST_CASE("a document that cannot be read is tried once, and its post is found by its name") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    const auto broken = archive::MediaStore(newsroom.archive())
                            .add("%PDF-1.4 broken", QStringLiteral("счупен.pdf"));
    REQUIRE(broken);
    postWith(newsroom, broken->hash);
    const auto read = readDocuments(newsroom, kReader, {});
    REQUIRE(read);
    CHECK(*read == 0);
    CHECK(found(newsroom, "счупен") == 1);
    // Without the reader it stays to be read, and says what is missing.
    const auto whole = archive::MediaStore(newsroom.archive())
                           .add(test::pdfThatSays(QStringLiteral("Нов")), QStringLiteral("n.pdf"));
    REQUIRE(whole);
    const auto missing =
        readDocuments(newsroom, documents::DocumentReader(QStringLiteral("/nowhere/reader")), {});
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotFound);
    CHECK(*readDocuments(newsroom, kReader, {}) == 1);
}
