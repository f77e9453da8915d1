#include "support/sample_publication.h"

#include "base/atomic_file.h"
#include "html/sanitiser.h"
#include "support/drawn_images.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <stdexcept>

namespace vestitel::test {

namespace {

using domain::Language;
using publishing::Publication;

const QString kOtherPost = QStringLiteral("00000000-0000-4000-8000-0000000000aa");

/// A sample that cannot be made is a bug of the test.
void require(bool holds, const char* what) {
    if (!holds) {
        throw std::logic_error(what);
    }
}

PostId postId(const QString& text) {
    return *PostId::fromString(text);
}

/// %1, %2, %3: images; %4: a document; %5: another post.
const char* const kBulgarianBody = R"(
<p>Двадесет и четирима пчелари от пет села дойдоха на срещата в читалището. Тя беше <strong>третата за годината</strong> и <em>първата на открито</em>, а водата в кладенеца вече е чиста H<sub>2</sub>O на 12 m<sup>2</sup> площ.<br>Начало: 10:30 ч.</p>
<h2>Какво беше показано</h2>
<figure class="full"><img src="media:%1" alt="Редица дървени кошери край гора"><figcaption>Новите кошери край гората. <strong>Снимка:</strong> сдружението</figcaption></figure>
<p>Подробностите са в <a href="media:%4">насоките</a>, в <a href="post:%5">по-раншната новина</a> и на <a href="https://example.org/pcheli?a=1&amp;b=2">страницата на проекта</a>. Въпроси: <a href="mailto:ofis@example.org">ofis@example.org</a>, <a href="tel:+35960000000">060 000 000</a>.</p>
<h3>Стъпки</h3>
<ul><li><p>Оглед на терена</p><ul><li><p>почва</p></li><li><p>вода</p></li></ul></li><li><p>Договор</p></li></ul>
<ol start="3"><li><p>Трети етап</p></li><li><p>Четвърти етап</p></li></ol>
<figure class="left"><img src="media:%2" alt="Знак на сдружението"></figure>
<h4>Мнения</h4>
<blockquote><p>„Такова нещо тук не е имало“, каза един от гостите.</p></blockquote>
<figure class="right"><img src="media:%3" alt="Трептящ знак"><figcaption>Знак</figcaption></figure>
<p>Програмата е на <abbr title="Европейски земеделски фонд за развитие на селските райони">ЕЗФРСР</abbr>; мотото ѝ е <span lang="en">Think local</span>.</p>
<table><caption>Разходи по години</caption><thead><tr><th scope="col"><p>Година</p></th><th scope="col"><p>Сума, лв.</p></th><th scope="col"><p>Брой участващи стопанства</p></th></tr></thead><tbody><tr><th scope="row"><p>2017</p></th><td><p>12 300</p></td><td><p>петнадесет</p></td></tr><tr><th scope="row"><p>2018</p></th><td colspan="2"><p>предстои</p></td></tr></tbody></table>
<hr>
<aside class="note"><p>Следващата среща е на 12 март.</p></aside>
<p>Край.</p>
)";

const char* const kEnglishBody = R"(
<p>Twenty-four beekeepers from five villages came to the meeting in the community centre. It was <strong>the third this year</strong> and <em>the first in the open</em>, with clean H<sub>2</sub>O on 12 m<sup>2</sup>.<br>Start: 10:30.</p>
<h2>What was shown</h2>
<figure class="full"><img src="media:%1" alt="A row of wooden hives by a forest"><figcaption>The new hives by the forest. <strong>Photo:</strong> the association</figcaption></figure>
<p>More in <a href="media:%4">the guidelines</a>, in <a href="post:%5">earlier news</a> and on <a href="https://example.org/bees?a=1&amp;b=2">the project's page</a>. Questions: <a href="mailto:office@example.org">office@example.org</a>, <a href="tel:+35960000000">060 000 000</a>.</p>
<h3>Steps</h3>
<ul><li><p>A look at the land</p><ul><li><p>soil</p></li><li><p>water</p></li></ul></li><li><p>Contract</p></li></ul>
<ol start="3"><li><p>Third stage</p></li><li><p>Fourth stage</p></li></ol>
<figure class="left"><img src="media:%2" alt="The association's sign"></figure>
<h4>Opinions</h4>
<blockquote><p>“There has been nothing like it here,” a guest said.</p></blockquote>
<figure class="right"><img src="media:%3" alt="A blinking sign"><figcaption>A sign</figcaption></figure>
<p>The programme is of the <abbr title="European Agricultural Fund for Rural Development">EAFRD</abbr>; its motto is <span lang="bg">Мисли местно</span>.</p>
<table><caption>Costs by year</caption><thead><tr><th scope="col"><p>Year</p></th><th scope="col"><p>Sum, BGN</p></th><th scope="col"><p>Number of participating farms</p></th></tr></thead><tbody><tr><th scope="row"><p>2017</p></th><td><p>12,300</p></td><td><p>fifteen</p></td></tr><tr><th scope="row"><p>2018</p></th><td colspan="2"><p>to come</p></td></tr></tbody></table>
<hr>
<aside class="note"><p>The next meeting is on 12 March.</p></aside>
<p>The end.</p>
)";

QString extensionOf(const QString& name) {
    return QFileInfo(name).suffix().toLower();
}

domain::Organisation sampleOrganisation() {
    const Language bg = Language::bulgarian();
    const Language en = Language::english();
    domain::Organisation organisation;
    organisation.names = {{bg, QStringLiteral("МИГ Примерна планина")},
                          {en, QStringLiteral("LAG Sample Mountain")}};
    organisation.siteAddress = QUrl(QStringLiteral("https://example.org/news"));
    organisation.footerLinks = {
        {{{bg, QStringLiteral("Условия")}, {en, QStringLiteral("Terms")}},
         {{bg, QStringLiteral("https://example.org/bg/usloviya")},
          {en, QStringLiteral("https://example.org/en/terms")}}},
        {{{bg, QStringLiteral("Лични данни")}, {en, QStringLiteral("Privacy")}},
         {{bg, QStringLiteral("https://example.org/privacy")}}}};
    return organisation;
}

domain::Category sampleCategory() {
    return {QStringLiteral("visits"),
            {{Language::bulgarian(), QStringLiteral("Посещения")},
             {Language::english(), QStringLiteral("Visits")}}};
}

domain::Edition edition(const QString& title, const QString& lead, const QString& slug,
                        const QString& html) {
    domain::Edition made;
    made.title = title;
    made.lead = lead;
    made.slug = slug;
    made.body = bodyFrom(html);
    made.state = domain::EditionState::Ready;
    return made;
}

} // namespace

html::Body bodyFrom(const QString& html) {
    const auto body = html::sanitise(html);
    require(body.has_value(), "the sanitiser refused a sample");
    return *body;
}

MediaHash addMedium(Publication& publication, const QString& folder, const QByteArray& bytes,
                    const QString& name, const QString& mediaType, const QSize& seen) {
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    domain::Medium medium{*MediaHash::fromString(QString::fromLatin1(digest)),
                          name,
                          mediaType,
                          extensionOf(name),
                          bytes.size(),
                          seen,
                          {}};
    const QString path = QDir(folder).filePath(medium.fileName());
    require(writeFileIfChanged(path, bytes).has_value(), "a sample could not be written");
    publication.mediaPaths.insert(medium.hash, path);
    publication.media.insert(medium.hash, medium);
    return medium.hash;
}

Publication smallPublication() {
    Publication publication{
        domain::Post{postId(QStringLiteral("00000000-0000-4000-8000-000000000002"))},
        {},
        {Language::bulgarian(), Language::english()},
        {},
        {},
        {},
        {}};
    publication.post.date = QDate(2026, 3, 9);
    publication.post.modified = QDateTime(QDate(2026, 3, 9), QTime(9, 5), QTimeZone::utc());
    publication.post.editions[Language::bulgarian()] =
        edition(QStringLiteral("Кратка новина"), QString(), QStringLiteral("kratka-novina"),
                QStringLiteral("<p>Един абзац.</p>"));
    return publication;
}

Publication samplePublication(const QString& folder) {
    const Language bg = Language::bulgarian();
    const Language en = Language::english();
    Publication publication = smallPublication();
    publication.organisation = sampleOrganisation();
    publication.category = sampleCategory();

    const MediaHash photo =
        addMedium(publication, folder, asTelephoneJpeg(drawnPhoto({1800, 1200}), 6),
                  QStringLiteral("IMG_0231.jpg"), QStringLiteral("image/jpeg"), {1200, 1800});
    const MediaHash lead =
        addMedium(publication, folder, asJpeg(drawnPhoto({2000, 1250})), QStringLiteral("lead.jpg"),
                  QStringLiteral("image/jpeg"), {2000, 1250});
    const MediaHash logo =
        addMedium(publication, folder, asPng(drawnLogo({640, 400}, Ground::Transparent)),
                  QStringLiteral("logo.png"), QStringLiteral("image/png"), {640, 400});
    const MediaHash moving = addMedium(publication, folder, movingGif(), QStringLiteral("znak.gif"),
                                       QStringLiteral("image/gif"), {2, 2});
    const MediaHash document =
        addMedium(publication, folder, "%PDF-1.4 " + QByteArray(340'000, 'x'),
                  QStringLiteral("Насоки за кандидати.pdf"), QStringLiteral("application/pdf"));
    publication.media.find(lead)->texts = {
        {bg,
         {QStringLiteral("Хора около маса под дърво"), QStringLiteral("Срещата под ореха."),
          QStringLiteral("Мария Примерова")}},
        {en,
         {QStringLiteral("People around a table under a tree"),
          QStringLiteral("The meeting under the walnut."), QStringLiteral("Maria Primerova")}}};

    domain::Post& post = publication.post;
    post.id = postId(QStringLiteral("00000000-0000-4000-8000-000000000001"));
    post.status = domain::Status::Published;
    post.date = QDate(2018, 1, 25);
    post.category = QStringLiteral("visits");
    post.tags = {QStringLiteral("партньорство"), QStringLiteral("пчели & мед")};
    post.leadImage = lead;
    post.attachments = {
        {document, {{bg, QStringLiteral("Насоки")}, {en, QStringLiteral("Guidelines")}}}};
    post.created = QDateTime(QDate(2018, 1, 25), QTime(9, 0), QTimeZone::utc());
    post.modified = QDateTime(QDate(2018, 1, 26), QTime(12, 30), QTimeZone::utc());
    const auto filled = [&](const char* html) {
        return QString::fromUtf8(html).arg(photo.toString(), logo.toString(), moving.toString(),
                                           document.toString(), kOtherPost);
    };
    post.editions = {
        {bg, edition(QStringLiteral("Пчелари от пет села се срещнаха под ореха"),
                     QStringLiteral("Двадесет и четирима стопани видяха „новите“ кошери."),
                     QStringLiteral("pchelari-pod-oreha"), filled(kBulgarianBody))},
        {en, edition(QStringLiteral("Beekeepers from five villages met under the walnut"),
                     QStringLiteral("Twenty-four farmers saw the “new” hives."),
                     QStringLiteral("beekeepers-under-the-walnut"), filled(kEnglishBody))}};
    publication.linkedPages.insert(postId(kOtherPost),
                                   {{bg, QStringLiteral("bg/2017/parvi-kosheri/")},
                                    {en, QStringLiteral("en/2017/first-hives/")}});
    return publication;
}

} // namespace vestitel::test
