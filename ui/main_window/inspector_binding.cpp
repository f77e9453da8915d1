#include "main_window/inspector_binding.h"

#include "archive/media_store.h"
#include "base/deliver.h"
#include "editorial/newsroom_thread.h"
#include "inspector/inspector_panel.h"
#include "models/words.h"
#include "session/post_session.h"

namespace vestitel::main_window {

using editorial::Newsroom;
using editorial::Priority;

namespace {

std::vector<MediaHash> mediaOf(const domain::Post& post) {
    std::vector<MediaHash> hashes;
    if (post.leadImage) {
        hashes.push_back(*post.leadImage);
    }
    for (const domain::Attachment& attachment : post.attachments) {
        hashes.push_back(attachment.hash);
    }
    return hashes;
}

} // namespace

InspectorBinding::InspectorBinding(inspector::InspectorPanel& panel, session::PostSession& session,
                                   editorial::NewsroomThread& newsroom,
                                   std::vector<domain::Language> languages, QObject* parent)
    : QObject(parent), m_panel(panel), m_session(session), m_newsroom(newsroom),
      m_languages(std::move(languages)) {
    connect(&session, &session::PostSession::opened, this, &InspectorBinding::showPost);
    connect(&session, &session::PostSession::closed, this, [this] { m_panel.showNothing(); });
    connect(&session, &session::PostSession::stateChanged, this, [this] {
        // A save may have given the post its addresses.
        if (m_session.post() != nullptr && m_panel.post() && m_session.isOpen(m_panel.post()->id)) {
            if (inspector::fieldsOf(*m_session.post()) != m_shown) {
                showFields();
            }
            showTexts();
        }
    });
    connect(
        &panel, &inspector::InspectorPanel::changed, this,
        [this](const PostId& id, const inspector::PostFields&, const inspector::PostFields& after) {
            if (m_session.isOpen(id)) {
                domain::Post post = *m_session.post();
                inspector::applyFields(after, post);
                m_session.setFields(post);
            }
        });
    connect(&panel, &inspector::InspectorPanel::mediumTextsChanged, &session,
            &session::PostSession::setMediumTexts);
    connect(&session, &session::PostSession::mediumTextsRestored, this,
            [this](const domain::Medium& medium) {
                if (m_panel.post() && m_session.isOpen(m_panel.post()->id)) {
                    QHash<MediaHash, domain::Medium> media = m_panel.post()->media;
                    media.insert(medium.hash, medium);
                    present(media);
                }
            });
    connect(&panel, &inspector::InspectorPanel::addCategoryRequested, this,
            &InspectorBinding::addCategoryRequested);
    connect(&panel, &inspector::InspectorPanel::failed, this, &InspectorBinding::message);
    m_panel.showNothing();
}

void InspectorBinding::setChoices(const std::vector<domain::Category>& categories,
                                  const QStringList& tags,
                                  const std::vector<domain::FundingProgramme>& programmes) {
    m_panel.setChoices(
        {m_languages, categories, tags, models::readingOrder(m_languages), programmes});
}

void InspectorBinding::commitPending() {
    m_panel.commitPending();
}

void InspectorBinding::showPost() {
    const domain::Post* const post = m_session.post();
    if (post == nullptr) {
        return;
    }
    deliver(m_newsroom.run(Priority::Writing,
                           [hashes = mediaOf(*post)](Newsroom& newsroom) {
                               return archive::MediaStore(newsroom.archive()).media(hashes);
                           }),
            this, [this, id = post->id](const Result<std::vector<domain::Medium>>& media) {
                if (!m_session.isOpen(id)) {
                    return;
                }
                QHash<MediaHash, domain::Medium> known;
                if (media) {
                    for (const domain::Medium& medium : *media) {
                        known.insert(medium.hash, medium);
                    }
                } else {
                    emit message(media.error().message);
                }
                present(known);
            });
}

void InspectorBinding::showFields() {
    const QHash<MediaHash, domain::Medium>& known = m_panel.post()->media;
    const std::vector<MediaHash> media = mediaOf(*m_session.post());
    const bool isKnown = std::all_of(media.begin(), media.end(), [&known](const MediaHash& hash) {
        return known.contains(hash);
    });
    if (isKnown) {
        present(known);
    } else {
        showPost(); // a step of the history has put one back
    }
}

void InspectorBinding::present(const QHash<MediaHash, domain::Medium>& media) {
    const domain::Post& post = *m_session.post();
    m_shown = inspector::fieldsOf(post);
    inspector::InspectedPost shown{
        post.id, m_shown, {}, media, post.status == domain::Status::Published};
    for (const auto& [language, edition] : post.editions) {
        shown.texts[language] = {edition.title, edition.lead};
    }
    m_panel.show(shown);
}

void InspectorBinding::showTexts() {
    std::map<domain::Language, inspector::EditionText> texts;
    for (const auto& [language, edition] : m_session.post()->editions) {
        texts[language] = {edition.title, edition.lead};
    }
    m_panel.setTexts(texts);
}

} // namespace vestitel::main_window
