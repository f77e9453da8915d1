#include "main_window/media_notes.h"

#include "archive/media_store.h"
#include "base/deliver.h"
#include "editor/editor_view.h"
#include "editorial/newsroom_thread.h"
#include "publishing/body_markup.h"
#include "publishing/edited_image.h"
#include "publishing/theme.h"
#include "session/post_session.h"

namespace vestitel::main_window {

namespace {

constexpr int kPauseMilliseconds = 400;

/// The images of a canonical body. By their attribute and not by a parser: the text is read after
/// each pause in typing, and a name too many would only be asked for in vain.
void addImages(const QString& body, std::vector<MediaHash>& images) {
    const QLatin1String sign("src=\"media:");
    for (qsizetype at = body.indexOf(sign); at >= 0; at = body.indexOf(sign, at + 1)) {
        if (const auto hash = MediaHash::fromString(body.mid(at + sign.size(), 64))) {
            images.push_back(*hash);
        }
    }
}

} // namespace

MediaNotesBinding::MediaNotesBinding(session::PostSession& session, editor::EditorView& view,
                                     editorial::NewsroomThread& newsroom, QObject* parent)
    : QObject(parent), m_session(session), m_view(view), m_newsroom(newsroom) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPauseMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &MediaNotesBinding::look);
    connect(&session, &session::PostSession::opened, this, &MediaNotesBinding::look);
    connect(&session, &session::PostSession::stateChanged, this, [this] { m_soon.start(); });
    connect(&session, &session::PostSession::mediumTextsChanged, this, &MediaNotesBinding::take);
    connect(&session, &session::PostSession::mediumTextsRestored, this, &MediaNotesBinding::take);
    connect(&session, &session::PostSession::imageEditChanged, this, &MediaNotesBinding::takeEdit);
}

void MediaNotesBinding::look() {
    if (m_session.post() == nullptr) {
        return;
    }
    std::vector<MediaHash> images;
    for (const auto& [language, edition] : m_session.post()->editions) {
        addImages(edition.body.html(), images);
    }
    std::vector<MediaHash> unknown;
    for (const MediaHash& hash : images) {
        if (!m_media.contains(hash)) {
            unknown.push_back(hash);
        }
    }
    if (unknown.empty()) {
        return;
    }
    deliver(m_newsroom.run(editorial::Priority::Reading,
                           [unknown](editorial::Newsroom& newsroom) {
                               return archive::MediaStore(newsroom.archive()).media(unknown);
                           }),
            this, [this](const Result<std::vector<domain::Medium>>& media) {
                if (media) {
                    for (const domain::Medium& medium : *media) {
                        m_media.insert(medium.hash, medium);
                    }
                    tell();
                }
            });
}

void MediaNotesBinding::take(const domain::Medium& medium) {
    // Who changed the texts may know an earlier edit.
    const auto known = m_media.constFind(medium.hash);
    domain::Medium taken = medium;
    if (known != m_media.constEnd()) {
        taken.edit = known->edit;
    }
    m_media.insert(medium.hash, taken);
    tell();
}

void MediaNotesBinding::takeEdit(const MediaHash& image, const domain::ImageEdit& edit) {
    m_edited.insert(image);
    if (const auto known = m_media.find(image); known != m_media.end()) {
        known->edit = edit;
        tell();
    }
}

void MediaNotesBinding::tell() {
    const auto theme = publishing::Theme::load();
    editor::MediaNotes notes;
    for (const domain::Medium& medium : m_media) {
        if (!medium.edit.isNothing() || m_edited.contains(medium.hash)) {
            const QString key = medium.edit.key();
            const QPointF focus = publishing::editedFocus(medium.size, medium.edit);
            notes.pictures.insert(medium.hash, {key.isEmpty() ? QStringLiteral("0") : key,
                                                QStringLiteral("%1% %2%")
                                                    .arg(qRound(focus.x() * 100))
                                                    .arg(qRound(focus.y() * 100))});
        }
        for (const auto& [language, text] : medium.texts) {
            const QString word = theme ? theme->word(language, QStringLiteral("photo")) : QString();
            if (const QString line = publishing::creditLine(word, text.credit); !line.isEmpty()) {
                notes.credits[language].insert(medium.hash, line);
            }
            if (text.alt.isEmpty()) {
                notes.decorative[language].insert(medium.hash);
            }
        }
    }
    m_view.setMediaNotes(notes);
}

} // namespace vestitel::main_window
