#include "publishing/bulletin.h"

#include "publishing/editions.h"
#include "publishing/frame_data.h"
#include "publishing/funding_block.h"
#include "publishing/funding_files.h"
#include "publishing/mail_message.h"
#include "publishing/one_picture.h"
#include "publishing/page_facts.h"
#include "publishing/page_words.h"
#include "publishing/template.h"
#include "publishing/theme_words.h"

#include <QCryptographicHash>

#include <algorithm>

namespace vestitel::publishing {

using namespace Qt::Literals::StringLiterals;

namespace {

using domain::Language;
using kainjow::mustache::data;
using Posts = std::vector<const Publication*>;

/// What a letter of 600 pixels has room for.
constexpr int kPictureWidth = 544;
constexpr qsizetype kDigitsOfPicture = 24;

/// Those with an edition in the language, the newest first.
Posts inBulletin(const std::vector<Publication>& posts, const Language& language) {
    Posts chosen;
    for (const Publication& post : posts) {
        const auto edition = post.post.editions.find(language);
        if (edition != post.post.editions.end() && isPublishable(edition->second)) {
            chosen.push_back(&post);
        }
    }
    std::stable_sort(chosen.begin(), chosen.end(), [](const auto* one, const auto* other) {
        return one->post.date.isValid() &&
               (!other->post.date.isValid() || one->post.date > other->post.date);
    });
    return chosen;
}

/// One letter as it grows.
class Bulletin final {
public:
    Bulletin(const Language& language, const Theme& theme) : m_language(language), m_theme(theme) {
        m_mail.language = language.tag().toLatin1();
    }

    [[nodiscard]] Result<void> add(const Publication& publication);
    void begin(const Publication& newest);
    [[nodiscard]] QByteArray take();

private:
    [[nodiscard]] Result<void> addPicture(data& post, const Publication& publication);
    [[nodiscard]] Result<void> addFunding(const Publication& publication);
    [[nodiscard]] QString attached(const QByteArray& mediaType, const QByteArray& bytes);

    const Language& m_language;
    const Theme& m_theme;
    MailMessage m_mail;
    data m_letter;
    data m_posts = emptyList();
    data m_funding = emptyList();
    QStringList m_fundingText;
    QStringList m_titles;
    QStringList m_text;
};

void Bulletin::begin(const Publication& newest) {
    const PageFacts facts = pageFacts(newest, m_language, FileAddresses::below({}));
    const QString word = m_theme.word(m_language, u"bulletin"_s);
    const QString date = dateInWords(newest.post.date, m_language);
    QString subject = facts.siteName.isEmpty() ? word : facts.siteName + u" – "_s + word.toLower();
    if (!date.isEmpty()) {
        subject += u", "_s + date;
    }
    m_mail.subject = subject;
    setText(m_letter, "language", m_language.tag());
    setText(m_letter, "title", subject);
    setText(m_letter, "site_name", facts.siteName);
    setText(m_letter, "home", facts.home);
    setText(m_letter, "date_words", date);
    m_text.append(subject);
    if (!facts.home.isEmpty()) {
        m_text.back() += u'\n' + facts.home;
    }
}

/// What the letter calls the picture; each is in it once.
QString Bulletin::attached(const QByteArray& mediaType, const QByteArray& bytes) {
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const QByteArray id = digest.toHex().left(kDigitsOfPicture) + "@vestitel.invalid";
    const auto isKnown = [&](const MailMessage::Picture& each) {
        return each.id == id;
    };
    if (std::none_of(m_mail.pictures.begin(), m_mail.pictures.end(), isKnown)) {
        const QByteArray end = mediaType.endsWith("jpeg")  ? ".jpg"
                               : mediaType.endsWith("png") ? ".png"
                                                           : ".gif";
        m_mail.pictures.push_back(
            {id, mediaType, "picture-" + QByteArray::number(m_mail.pictures.size() + 1) + end,
             bytes});
    }
    return u"cid:"_s + QString::fromLatin1(id);
}

/// What the programmes of the posts want seen, each once, at the letter's end.
Result<void> Bulletin::addFunding(const Publication& publication) {
    const QStringList text = fundingText(publication, m_language);
    if (text.isEmpty() || m_fundingText.contains(text.join(u'\n'))) {
        return {};
    }
    m_fundingText.append(text.join(u'\n'));
    QHash<QString, QString> addresses;
    for (const PlannedFiles& emblem : fundingFiles(publication, EmblemPlace::Media)) {
        const QString& path = emblem.paths.front();
        VESTITEL_TRY(const auto made, emblem.make({0}));
        addresses.insert(path, attached(mediaTypeOf(path), made.front()));
    }
    data holder;
    setFunding(holder, publication, m_language, EmblemPlace::Media,
               FileAddresses::named(std::move(addresses)));
    m_funding.push_back(*holder.get("funding"));
    return {};
}

Result<void> Bulletin::addPicture(data& post, const Publication& publication) {
    VESTITEL_TRY(const auto picture, onePicture(publication, m_language, kPictureWidth));
    if (!picture) {
        return {};
    }
    data image;
    setText(image, "image_source", attached(picture->mediaType, picture->bytes));
    setText(image, "image_width", QString::number(picture->size.width()));
    setText(image, "image_height", QString::number(picture->size.height()));
    setText(image, "image_alt", picture->alt);
    post["post_image"] = std::move(image);
    return {};
}

Result<void> Bulletin::add(const Publication& publication) {
    const PageFacts facts = pageFacts(publication, m_language, FileAddresses::below({}));
    const QString date = dateInWords(publication.post.date, m_language);
    const QString summary =
        facts.lead.isEmpty() ? descriptionOf(publication.post.editions.at(m_language)) : facts.lead;
    data post;
    setText(post, "post_title", facts.title);
    setText(post, "post_address", facts.address);
    setText(post, "post_date_words", date);
    setText(post, "post_lead", summary);
    VESTITEL_CHECK(addPicture(post, publication));
    VESTITEL_CHECK(addFunding(publication));
    m_posts.push_back(post);
    m_titles.append(facts.title);
    QStringList text = {facts.title, date, summary, facts.address};
    text.removeAll(QString());
    m_text.append(text.join(u'\n'));
    return {};
}

QByteArray Bulletin::take() {
    setText(m_letter, "preheader", m_titles.join(u" · "_s));
    setList(m_letter, "posts", std::move(m_posts));
    setList(m_letter, "funding", std::move(m_funding));
    m_text += m_fundingText;
    m_mail.text = m_text.join(u"\n\n"_s) + u'\n';
    m_mail.html = QString::fromStdString(
        m_theme.bulletinTemplate().render(m_letter, m_theme.themeWords(m_language).common));
    return renderMail(m_mail);
}

} // namespace

Result<QByteArray> renderBulletin(const std::vector<Publication>& posts, const Language& language,
                                  const Theme& theme) {
    Bulletin bulletin(language, theme);
    const Posts chosen = inBulletin(posts, language);
    if (!chosen.empty()) {
        bulletin.begin(*chosen.front());
    }
    for (const Publication* post : chosen) {
        VESTITEL_CHECK(bulletin.add(*post));
    }
    return bulletin.take();
}

QString bulletinPath(const std::vector<Publication>& posts, const Language& language) {
    const Posts chosen = inBulletin(posts, language);
    const QDate newest = chosen.empty() ? QDate() : chosen.front()->post.date;
    return newest.isValid()
               ? u"bulletin-%1-%2.eml"_s.arg(newest.toString(Qt::ISODate), language.tag())
               : u"bulletin-%1.eml"_s.arg(language.tag());
}

std::vector<PlannedFiles> planBulletins(const std::vector<Publication>& posts,
                                        const std::optional<Language>& language,
                                        const Theme& theme) {
    std::vector<Language> languages;
    for (const Publication& post : posts) {
        for (const Language& each : publishableLanguages(post)) {
            const bool isWanted = !language || each == *language;
            if (isWanted &&
                std::find(languages.begin(), languages.end(), each) == languages.end()) {
                languages.push_back(each);
            }
        }
    }
    std::vector<PlannedFiles> files;
    for (const Language& each : languages) {
        PlannedFiles file;
        file.paths = {bulletinPath(posts, each)};
        file.make = [&posts, each,
                     &theme](const std::vector<size_t>& wanted) -> Result<std::vector<QByteArray>> {
            VESTITEL_TRY(const QByteArray letter, renderBulletin(posts, each, theme));
            return std::vector<QByteArray>(wanted.size(), letter);
        };
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace vestitel::publishing
