#include "word_import/word_converter.h"

#include "archive/post_list.h"
#include "base/atomic_file.h"
#include "editorial/newsroom_thread.h"
#include "html/body_text.h"
#include "session/import_controller.h"
#include "word_import/web_pictures.h"

#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/temporary_folder.h"
#include "support/zip_writer.h"

#include <QBuffer>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <atomic>

using namespace vestitel;
using importing::WordMarkup;
using test::wordParagraph;
using word_import::WordConverter;

namespace {

constexpr int kPatience = 60'000;

QByteArray pixels(const char* format, Qt::GlobalColor colour = Qt::green) {
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

/// A conversion as the import does it: on another thread, which waits.
Result<WordMarkup> convert(const WordConverter& converter, const QByteArray& document) {
    std::optional<Result<WordMarkup>> converted;
    std::atomic_bool done = false;
    QThreadPool pool;
    pool.start([&, work = converter.function()] {
        converted = work(document);
        done = true;
    });
    REQUIRE(QTest::qWaitFor([&] { return done.load(); }, kPatience));
    return *converted;
}

} // namespace

TEST_CASE("a document comes out as markup with its pictures") {
    const QByteArray document = test::wordDocument(
        {wordParagraph(QStringLiteral("Ден на розата"), QStringLiteral("Title")) +
             wordParagraph(QStringLiteral("Накратко"), QStringLiteral("Subtitle")) +
             wordParagraph(QStringLiteral("Текст & още <думи>")) +
             test::wordPicture(QStringLiteral("rId10"), QStringLiteral("Поле")),
         {pixels("PNG")}});
    const WordConverter converter;
    const auto converted = convert(converter, document);
    REQUIRE(converted);
    CHECK(converted->markup ==
          QStringLiteral("<h1>Ден на розата</h1><p class=\"lead\">Накратко</p><p>Текст &amp; още "
                         "&lt;думи&gt;</p><p><img alt=\"Поле\" src=\"image:0\" /></p>"));
    REQUIRE(converted->pictures.size() == 1);
    CHECK(converted->pictures[0].bytes == pixels("PNG"));
    CHECK(converted->pictures[0].mediaType == QStringLiteral("image/png"));
}

TEST_CASE("a document that is broken within is refused, and the next one is converted") {
    const WordConverter converter;
    QByteArray broken = test::wordDocument({wordParagraph(QStringLiteral("Текст"))});
    broken.replace("<w:body>", "<w:bo");
    const auto refused = convert(converter, broken);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::DamagedData);
    CHECK_FALSE(refused.error().message.isEmpty());
    CHECK(convert(converter, test::wordDocument({wordParagraph(QStringLiteral("Текст"))})));
}

TEST_CASE("several documents wait for their turn, whichever thread brings them") {
    const WordConverter converter;
    std::atomic_int right = 0;
    std::atomic_int done = 0;
    QThreadPool pool;
    pool.setMaxThreadCount(4);
    for (int i = 0; i < 4; ++i) {
        pool.start([&, i, work = converter.function()] {
            const QString text = QStringLiteral("Текст %1").arg(i);
            const auto converted = work(test::wordDocument({wordParagraph(text)}));
            right += converted && converted->markup.contains(text) ? 1 : 0;
            ++done;
        });
    }
    REQUIRE(QTest::qWaitFor([&] { return done == 4; }, kPatience));
    CHECK(right == 4);
}

TEST_CASE("whoever waits for a converter that goes, or is cancelled, is answered at once") {
    for (const bool destroyed : {true, false}) {
        auto converter = std::make_unique<WordConverter>();
        const auto work = converter->function();
        const QByteArray document = test::wordDocument({wordParagraph(QStringLiteral("Текст"))});
        std::atomic_int answers = 0;
        QThreadPool pool;
        pool.setMaxThreadCount(2);
        for (int i = 0; i < 2; ++i) {
            pool.start([&] {
                const auto converted = work(document);
                answers += !converted && converted.error().code == ErrorCode::Cancelled ? 1 : 0;
            });
        }
        if (destroyed) {
            converter.reset(); // whether they wait already or will ask only now
            REQUIRE(pool.waitForDone(kPatience));
        } else {
            REQUIRE(QTest::qWaitFor(
                [&] {
                    converter->cancel();
                    return pool.activeThreadCount() == 0;
                },
                kPatience));
        }
        CHECK(answers == 2);
        if (destroyed) {
            CHECK_FALSE(work(document));
        }
    }
}

TEST_CASE("a page that takes too long is given up with a sentence") {
    const WordConverter converter(1);
    const auto converted =
        convert(converter, test::wordDocument({wordParagraph(QStringLiteral("Текст"))}));
    REQUIRE_FALSE(converted);
    CHECK_FALSE(converted.error().message.isEmpty());
}

TEST_CASE("an archive that unpacks to more than its table says is stopped") {
    auto entries = test::wordEntries({wordParagraph(QStringLiteral("Текст"))});
    entries.push_back({"word/media/a.xml", QByteArray(61 * 1024 * 1024, 'a'), 10, false});
    const WordConverter converter;
    const auto converted = convert(converter, test::zipOf(entries));
    REQUIRE_FALSE(converted);
    CHECK_FALSE(converted.error().message.isEmpty());
}

TEST_CASE("pictures of kinds that browsers do not show become PNG, unknown ones stay") {
    WordMarkup document{{},
                        {{pixels("BMP"), QStringLiteral("image/bmp")},
                         {"no picture", QStringLiteral("image/x-emf")},
                         {pixels("JPG"), QStringLiteral("image/jpeg")}}};
    word_import::makeWebPictures(document);
    CHECK(document.pictures[0].mediaType == QStringLiteral("image/png"));
    CHECK(QImage::fromData(document.pictures[0].bytes, "PNG").size() == QSize(8, 6));
    CHECK(document.pictures[1].bytes == "no picture");
    CHECK(document.pictures[2].bytes == pixels("JPG"));
}

TEST_CASE("a bilingual document is imported as two editions, and kept as one text on request") {
    const test::TemporaryFolder folder;
    const test::FixedClock clock;
    test::CountingIdSource ids;
    auto newsroom = editorial::NewsroomThread::create(folder.file(QStringLiteral("архив")),
                                                      editorial::Environment{&clock, &ids});
    REQUIRE(newsroom);
    const QString path = folder.file(QStringLiteral("покана.docx"));
    REQUIRE(writeFileAtomically(
        path,
        test::wordDocument(
            {wordParagraph(QStringLiteral("Среща на пчеларите"), QStringLiteral("Heading1")) +
                 wordParagraph(QStringLiteral("Пчеларите от областта се събраха, за да говорят за "
                                              "пролетта и за новия мед.")) +
                 wordParagraph(QStringLiteral("Beekeepers meet"), QStringLiteral("Heading1")) +
                 wordParagraph(QStringLiteral("The beekeepers of the region came together to talk "
                                              "about spring and about the new honey.")) +
                 test::wordPicture(QStringLiteral("rId10"), QStringLiteral("Кошери")),
             {pixels("PNG")}})));
    const auto stored = [&](const PostId& id) {
        return (*newsroom)
            ->run(editorial::Priority::Reading,
                  [id](editorial::Newsroom& room) {
                      return archive::PostStore(room.archive()).post(id).value();
                  })
            .result();
    };

    WordConverter converter;
    session::ImportController controller(**newsroom, converter.function());
    QSignalSpy finished(&controller, &session::ImportController::finished);
    controller.start({path});
    REQUIRE(QTest::qWaitFor([&] { return !finished.isEmpty(); }, kPatience));
    const auto report = finished.first().first().value<editorial::ImportReport>();
    INFO(report.refused.join(u'\n').toStdString());
    REQUIRE(report.pairs.size() == 1);
    CHECK(report.remarks.isEmpty());
    const PostId id = report.posts.front();
    const domain::Post pair = stored(id);
    REQUIRE(pair.editions.size() == 2);
    CHECK(pair.editions.at(domain::Language::english()).title == QStringLiteral("Beekeepers meet"));
    for (const auto& [language, edition] : pair.editions) {
        CHECK(html::mediaOf(edition.body).size() == 1);
    }

    QSignalSpy changed(&controller, &session::ImportController::editionsChanged);
    QSignalSpy done(&controller, &session::ImportController::done);
    controller.keepAsOneText(report.pairs);
    REQUIRE(QTest::qWaitFor([&] { return !done.isEmpty(); }, kPatience));
    const domain::Post one = stored(id);
    REQUIRE(one.editions.size() == 1);
    const QString text = html::plainText(one.editions.at(domain::Language::bulgarian()).body);
    CHECK(text.contains(QStringLiteral("пролетта")));
    CHECK(text.contains(QStringLiteral("honey")));

    done.first().first().value<session::Deed>().undo();
    REQUIRE(QTest::qWaitFor([&] { return changed.size() == 2; }, kPatience));
    CHECK(stored(id).editions == pair.editions);
}
