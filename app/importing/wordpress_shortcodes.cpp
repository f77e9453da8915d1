#include "importing/wordpress_shortcodes.h"

#include <QHash>
#include <QRegularExpression>

namespace vestitel::importing {

namespace {

const QRegularExpression& shortcodeForm() {
    // In quotes anything may stand but the quote itself.
    static const QRegularExpression kForm(
        QStringLiteral("\\[(/?)([A-Za-z][A-Za-z0-9_-]*)"
                       "((?:\\s+(?:\"[^\"]*\"|'[^']*'|[^\\]\"'\\[]++)*+)?)(/?)\\]"));
    return kForm;
}

/// An attribute of a shortcode, or nothing.
QString attributeOf(const QString& attributes, const QString& name) {
    const QRegularExpression form(
        QStringLiteral("\\b%1\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))").arg(name),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(attributes);
    return match.captured(1) + match.captured(2) + match.captured(3);
}

QString figureOf(const QString& content, const QString& caption, const QString& classes) {
    QString figure = QStringLiteral("<figure");
    if (!classes.isEmpty()) {
        figure += QStringLiteral(" class=\"%1\"").arg(classes);
    }
    figure += u'>' + content;
    if (!caption.trimmed().isEmpty()) {
        figure +=
            QStringLiteral("<figcaption>") + caption.trimmed() + QStringLiteral("</figcaption>");
    }
    return figure + QStringLiteral("</figure>");
}

/// Replaces each shortcode by what it stands for.
class Replacer final {
public:
    Replacer(const QString& content, const QString& post, const WordPressMedia& media)
        : m_content(content), m_post(post), m_media(media) {}

    WordPressText replace() {
        qsizetype done = 0;
        auto matches = shortcodeForm().globalMatch(m_content);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedStart() < done) {
                continue;
            }
            m_result.markup += QStringView(m_content).sliced(done, match.capturedStart() - done);
            done = readCode(match);
        }
        m_result.markup += m_content.mid(done);
        return std::move(m_result);
    }

private:
    /// Returns where reading goes on.
    qsizetype readCode(const QRegularExpressionMatch& match) {
        const QString name = match.captured(2).toLower();
        const QString attributes = match.captured(3);
        const qsizetype end = match.capturedEnd();
        if (isEscaped(match)) {
            m_result.markup.chop(1);
            m_result.markup += match.captured();
            return end + 1;
        }
        if (match.captured(1).isEmpty()) {
            using Handler = qsizetype (Replacer::*)(const QString&, qsizetype);
            static const QHash<QString, Handler> kHandlers = {
                {QStringLiteral("caption"), &Replacer::caption},
                {QStringLiteral("wp_caption"), &Replacer::caption},
                {QStringLiteral("gallery"), &Replacer::gallery},
                {QStringLiteral("embed"), &Replacer::embed},
                {QStringLiteral("audio"), &Replacer::recording},
                {QStringLiteral("video"), &Replacer::recording},
                {QStringLiteral("youtube"), &Replacer::recording},
                {QStringLiteral("vimeo"), &Replacer::recording},
            };
            const auto handler = kHandlers.constFind(name);
            if (handler != kHandlers.constEnd()) {
                m_name = match.captured(2);
                return (this->*(*handler))(attributes, end);
            }
        }
        if (!isShortcode(match)) {
            m_result.markup += match.captured();
            return end;
        }
        if (!isLayout(name)) {
            leaveOut(name);
        }
        m_result.markup += u'\n';
        return end;
    }

    [[nodiscard]] bool isEscaped(const QRegularExpressionMatch& match) const {
        const qsizetype begin = match.capturedStart();
        const qsizetype end = match.capturedEnd();
        return begin > 0 && m_content[begin - 1] == u'[' && end < m_content.size() &&
               m_content[end] == u']' && m_result.markup.endsWith(u'[');
    }

    /// Page builders' and plugins' codes are not known by name: by attributes, or an end.
    [[nodiscard]] bool isShortcode(const QRegularExpressionMatch& match) const {
        const QString name = match.captured(2);
        static const QRegularExpression kAttribute(QStringLiteral("[A-Za-z_-]+\\s*=\\s*[\"'\\w]"));
        static const QStringList kBare = {QStringLiteral("contact-form"), QStringLiteral("sitemap"),
                                          QStringLiteral("playlist"), QStringLiteral("nggallery")};
        const auto stands = [&](const QString& code) {
            return m_content.contains(code, Qt::CaseInsensitive);
        };
        return isLayout(name.toLower()) || kBare.contains(name.toLower()) ||
               !match.captured(4).isEmpty() || kAttribute.match(match.captured(3)).hasMatch() ||
               (match.captured(1).isEmpty() ? stands(QStringLiteral("[/%1]").arg(name))
                                            : stands(u'[' + name));
    }

    /// Codes that only arrange what stands between them.
    static bool isLayout(const QString& name) {
        static const QRegularExpression kLayout(QStringLiteral(
            "^(?:vc_|et_pb_|fusion_|av_|su_|mk_|cmsms_)(?!.*(?:form|map|slider|gallery|video))"
            ".*(?:row|column|section|text|inner|container|heading|spacer|divider|layout)"));
        static const QStringList kNames = {
            QStringLiteral("row"),      QStringLiteral("column"),    QStringLiteral("col"),
            QStringLiteral("one_half"), QStringLiteral("one_third"), QStringLiteral("two_third"),
            QStringLiteral("dropcap"),  QStringLiteral("quote"),     QStringLiteral("highlight")};
        return kNames.contains(name) || kLayout.match(name).hasMatch();
    }

    /// What stands up to the end of the code, and where reading goes on; nothing without an end.
    std::optional<std::pair<QString, qsizetype>> inside(qsizetype from) const {
        const QString close = QStringLiteral("[/%1]").arg(m_name);
        const qsizetype end = m_content.indexOf(close, from, Qt::CaseInsensitive);
        if (end < 0) {
            return std::nullopt;
        }
        return std::pair(m_content.mid(from, end - from), end + close.size());
    }

    /// `[caption align="alignleft" width="300"]<a><img></a> Words[/caption]`
    qsizetype caption(const QString& attributes, qsizetype end) {
        const auto content = inside(end);
        if (!content) {
            return end;
        }
        static const QRegularExpression kPicture(
            QStringLiteral("(?:<a\\b[^>]*>\\s*)?<img\\b[^>]*>(?:\\s*</a>)?"),
            QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch picture = kPicture.match(content->first);
        QString words = attributeOf(attributes, QStringLiteral("caption"));
        if (words.isEmpty()) {
            words = QString(content->first).remove(kPicture);
        }
        const QString align = attributeOf(attributes, QStringLiteral("align"));
        const QString classes = align == QLatin1String("alignleft")    ? QStringLiteral("left")
                                : align == QLatin1String("alignright") ? QStringLiteral("right")
                                                                       : QString();
        m_result.markup += u'\n' + figureOf(picture.captured(), words, classes) + u'\n';
        return content->second;
    }

    qsizetype gallery(const QString& attributes, qsizetype end) {
        QString ids = attributeOf(attributes, QStringLiteral("ids"));
        if (ids.isEmpty()) {
            ids = attributeOf(attributes, QStringLiteral("include"));
        }
        std::vector<const WordPressAttachment*> images;
        if (ids.isEmpty()) {
            images = m_media.imagesOf(m_post);
        }
        for (const QString& id : ids.split(u',', Qt::SkipEmptyParts)) {
            if (const WordPressAttachment* image = m_media.byId(id.trimmed())) {
                images.push_back(image);
            }
        }
        for (const WordPressAttachment* image : images) {
            const QString picture =
                QStringLiteral("<img src=\"%1\" alt=\"%2\">")
                    .arg(image->address.toHtmlEscaped(), image->alt.toHtmlEscaped());
            m_result.markup += u'\n' + figureOf(picture, image->caption.toHtmlEscaped(),
                                                QStringLiteral("gallery"));
        }
        m_result.markup += u'\n';
        if (images.empty()) {
            leaveOut(QStringLiteral("gallery"));
        }
        return end;
    }

    qsizetype embed(const QString&, qsizetype end) {
        const auto content = inside(end);
        if (!content) {
            return end;
        }
        m_result.markup += u'\n' + linkParagraph(content->first.trimmed()) + u'\n';
        return content->second;
    }

    /// `[video mp4="https://…"][/video]`, `[youtube https://…]`
    qsizetype recording(const QString& attributes, qsizetype end) {
        static const QRegularExpression kAddress(QStringLiteral("https?://[^\\s\"'\\]]+"));
        const QString address = kAddress.match(attributes).captured();
        const auto content = inside(end);
        if (address.isEmpty()) {
            leaveOut(m_name.toLower());
        } else {
            m_result.markup += u'\n' + linkParagraph(address) + u'\n';
        }
        return content ? content->second : end;
    }

    void leaveOut(const QString& name) {
        if (!m_result.leftOut.contains(name)) {
            m_result.leftOut.append(name);
        }
    }

    const QString& m_content;
    const QString& m_post;
    const WordPressMedia& m_media;
    QString m_name; ///< Of the code that is being read, as written.
    WordPressText m_result;
};

} // namespace

WordPressText replaceShortcodes(const QString& content, const QString& post,
                                const WordPressMedia& media) {
    return Replacer(content, post, media).replace();
}

QString linkParagraph(const QString& address) {
    static const QRegularExpression kFilm(
        QStringLiteral(
            "^https?://(?:[a-z]+\\.)?(?:youtube(?:-nocookie)?\\.com|youtu\\.be|vimeo\\.com|"
            "vbox7\\.com)/"),
        QRegularExpression::CaseInsensitiveOption);
    const QString escaped = address.toHtmlEscaped();
    return (kFilm.match(address).hasMatch() ? QStringLiteral("<p class=\"video\">")
                                            : QStringLiteral("<p>")) +
           QStringLiteral("<a href=\"%1\">%1</a></p>").arg(escaped);
}

} // namespace vestitel::importing
