#include "harness/scene.h"

#include "archive/backup.h"
#include "archive/media_store.h"
#include "archive/post_list.h"
#include "editorial/edit_posts.h"
#include "editorial/export_posts.h"
#include "editorial/interchange_line.h"
#include "html/sanitiser.h"
#include "sqlite/statement.h"

#include "support/drawn_images.h"
#include "support/fixed_clock.h"
#include "support/post_generator.h"

#include <cstdio>

namespace vestitel::torture {

namespace {

using domain::Language;

/// The scene is made of calls that must succeed.
template <typename T>
T must(Result<T> result) {
    if (!result) {
        qFatal("torture: the scene cannot be built: %s (%s)",
               qUtf8Printable(result.error().message), qUtf8Printable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

void mustAll(const Result<void>& result) {
    if (!result) {
        qFatal("torture: the scene cannot be built: %s", qUtf8Printable(result.error().message));
    }
}

class Builder final {
public:
    explicit Builder(const Scene& scene) : m_scene(scene) {
        // The trash has to be older than what `compact` leaves in it.
        m_clock.advanceSeconds(-200LL * 24 * 60 * 60);
    }

    Knowledge build() {
        buildArchive();
        buildIncoming();
        buildOld();
        return m_knowledge;
    }

private:
    void buildArchive() {
        auto newsroom = must(editorial::Newsroom::create(m_scene.archive(), {&m_clock, &m_ids}));
        for (int number = 1; number <= 6; ++number) {
            save(*newsroom, m_posts.post(number), number % 2 == 0);
        }
        archive::MediaStore media(newsroom->archive());
        must(media.add(test::asPng(test::drawnLogo({64, 64}, test::Ground::Opaque)),
                       QStringLiteral("неизползвано.png")));
        mustAll(editorial::moveToTrash(*newsroom, {m_posts.post(5).id, m_posts.post(6).id}));
        m_knowledge.trashed = 2;
        m_clock.advanceSeconds(195LL * 24 * 60 * 60);
        exportAs(*newsroom, editorial::ExportForm::Page, m_scene.site());
        exportAs(*newsroom, editorial::ExportForm::Site, m_scene.wholeSite());
        exportAs(*newsroom, editorial::ExportForm::JsonLines, m_scene.lines());
        must(archive::backup(newsroom->archive(), m_scene.backup(), {}, {}));
        m_knowledge.earlier = postsOf(*newsroom);
        m_clock.advanceSeconds(2LL * 24 * 60 * 60);
        for (int number = 1; number <= 2; ++number) {
            auto post = m_posts.post(number + 50);
            post.id = m_posts.post(number).id;
            post.status = domain::Status::Draft;
            save(*newsroom, post, number == 1);
        }
        save(*newsroom, m_posts.post(7), true);
        m_knowledge.posts = postsOf(*newsroom);
        m_knowledge.newestSchema = must(sqlite::schemaVersion(newsroom->archive().connection()));
    }

    void buildIncoming() {
        const QString elsewhere = m_scene.root + QStringLiteral("/друг");
        auto newsroom = must(editorial::Newsroom::create(elsewhere, {&m_clock, &m_ids}));
        for (int number = 11; number <= 14; ++number) {
            save(*newsroom, m_posts.post(number), number != 12);
        }
        exportAs(*newsroom, editorial::ExportForm::JsonLines, m_scene.incoming());
        m_knowledge.incoming = postsOf(*newsroom);
        newsroom.reset();
        removeFolder(elsewhere);
        putBytes(
            m_scene.incoming() + QStringLiteral("/страница.html"),
            "<html><head><title>Страница</title></head><body><h1>Страница</h1>"
            "<p>Текст на страницата.</p><img src=\"снимка.jpg\" alt=\"Снимка\"></body></html>");
        putBytes(m_scene.incoming() + QStringLiteral("/снимка.jpg"),
                 test::asJpeg(test::drawnPhoto({200, 150})));
        putBytes(m_scene.incoming() + QStringLiteral("/текст.txt"),
                 "Заглавие на текста\n\nПърви абзац.\n\nВтори абзац.\n");
        m_knowledge.incomingFiles = 2;
    }

    /// An archive of each earlier schema, written by its own statements: version 1 had all of them.
    void buildOld() {
        const auto all = must(sqlite::migrationsIn(QStringLiteral(":/vestitel/migrations")));
        for (qint64 version = 1; version < m_knowledge.newestSchema; ++version) {
            archive::OpenOptions options{&m_clock, search::prepareConnection, all};
            options.migrations->resize(static_cast<size_t>(version));
            auto archive = must(archive::Archive::create(m_scene.old(version), options));
            auto transaction = must(sqlite::Transaction::begin(archive->connection()));
            for (int number = 1; number <= 40; ++number) {
                insertOldPost(archive->connection(), number);
            }
            mustAll(transaction.commit());
        }
    }

    void insertOldPost(sqlite::Connection& connection, int number) {
        const auto post = m_posts.post(number);
        const auto& edition = post.editions.at(Language::bulgarian());
        mustAll(connection.run(
            QStringLiteral("INSERT INTO post (number, id, kind, status, date, created, modified, "
                           "unknown) VALUES (?, ?, 'news', 'draft', '2020-01-02', 1, 1, '{}')"),
            number, post.id.toString()));
        mustAll(connection.run(
            QStringLiteral("INSERT INTO edition (post, language, state, slug, slug_is_own, "
                           "slug_is_frozen, title, lead, description, body) "
                           "VALUES (?, 'bg', 'draft', ?, 0, 0, ?, ?, '', ?)"),
            number, QStringLiteral("slug-%1").arg(number), edition.title, edition.lead,
            edition.body.html()));
    }

    void save(editorial::Newsroom& newsroom, domain::Post post, bool withPicture) {
        if (withPicture) {
            archive::MediaStore media(newsroom.archive());
            const int side = 80 + m_pictures++ * 8;
            const auto picture = must(media.add(test::asJpeg(test::drawnPhoto({side * 2, side})),
                                                QStringLiteral("снимка %1.jpg").arg(side)));
            const auto paper = must(media.add("Приложение " + QByteArray::number(side) + "\n",
                                              QStringLiteral("приложение %1.txt").arg(side)));
            post.leadImage = picture.hash;
            post.attachments = {{paper.hash}};
            domain::Edition& edition = post.editions.at(Language::bulgarian());
            edition.body = must(html::sanitise(
                edition.body.html() + QStringLiteral("<figure><img src=\"media:%1\" alt=\"Снимка\">"
                                                     "</figure>")
                                          .arg(picture.hash.toString())));
        }
        must(editorial::savePost(newsroom, post, archive::SaveReason::Manual));
    }

    void exportAs(editorial::Newsroom& newsroom, editorial::ExportForm form,
                  const QString& folder) {
        const auto ids = must(archive::PostList(newsroom.archive()).ids({}, 0, 1000));
        must(editorial::exportPosts(newsroom, {ids, form, folder, {}}, [](qsizetype, qsizetype) {},
                                    {}));
    }

    const Scene& m_scene;
    Knowledge m_knowledge;
    test::FixedClock m_clock;
    test::CountingIdSource m_ids;
    test::PostGenerator m_posts;
    int m_pictures = 0;
};

} // namespace

PostId typedPost() {
    return *PostId::fromString(QStringLiteral("7e57da7a-0000-4000-8000-00000000f00d"));
}

QMap<PostId, QByteArray> postsOf(editorial::Newsroom& newsroom) {
    QMap<PostId, QByteArray> posts;
    const auto ids = archive::PostList(newsroom.archive()).ids({}, 0, 100'000);
    if (!ids) {
        std::fprintf(stderr, "torture: %s\n", qUtf8Printable(ids.error().message));
        return posts;
    }
    for (const PostId& id : *ids) {
        const auto line = editorial::interchangeLine(newsroom, id);
        posts.insert(id, line ? *line : line.error().message.toUtf8());
    }
    return posts;
}

Knowledge buildScene(const Scene& scene) {
    return Builder(scene).build();
}

} // namespace vestitel::torture
