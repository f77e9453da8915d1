#include "main_window/language_hint.h"

#include "editor/editor_view.h"
#include "main_window/status_hint.h"
#include "session/post_session.h"

#include <QLocale>

namespace vestitel::main_window {

namespace {

/// The language that is written in other letters: for two languages simply the other one.
std::optional<domain::Language> otherThan(const domain::Language& language,
                                          const std::vector<domain::Language>& languages) {
    for (const domain::Language& other : languages) {
        if (QLocale(other.tag()).script() != QLocale(language.tag()).script()) {
            return other;
        }
    }
    return std::nullopt;
}

bool isEmpty(const std::optional<editor::EditedText>& text) {
    return !text || (text->title.isEmpty() && text->lead.isEmpty() && text->body.isEmpty());
}

} // namespace

LanguageHint::LanguageHint(const Ends& ends, std::vector<domain::Language> languages,
                           QObject* parent)
    : QObject(parent), m_ends(ends), m_languages(std::move(languages)) {
    connect(&m_ends.view, &editor::EditorView::countsChanged, this,
            [this](const editor::EditionCounts& counts) {
                m_counts = counts;
                update();
            });
    const auto forget = [this] {
        m_counts.clear();
        update();
    };
    connect(&m_ends.session, &session::PostSession::opened, this, forget);
    connect(&m_ends.session, &session::PostSession::closed, this, forget);
    connect(&m_ends.hint, &StatusHint::accepted, this, &LanguageHint::accept);
    connect(&m_ends.hint, &StatusHint::dismissed, this, &LanguageHint::dismiss);
}

void LanguageHint::update() {
    m_shown = finding();
    if (!m_shown) {
        m_ends.hint.hide();
        return;
    }
    const QString edition = m_shown->edition.nativeName();
    const QString written = m_shown->written.nativeName();
    const bool isPassage = m_counts.at(m_shown->edition).strange == editor::Strangeness::Blocks;
    // The names are the languages' own, as on the buttons over the text.
    const QString sentence =
        isPassage ? tr("A passage of the text “%1” seems to be “%2”.").arg(edition, written)
                  : tr("The text “%1” seems to be “%2”.").arg(edition, written);
    switch (m_shown->remedy) {
    case Remedy::Mark:
        m_ends.hint.show(sentence, tr("Mark as “%1”").arg(written));
        break;
    case Remedy::Move:
        m_ends.hint.show(sentence, tr("Move to “%1”").arg(written));
        break;
    case Remedy::Swap:
        m_ends.hint.show(sentence, tr("Swap the two texts"));
        break;
    }
}

std::optional<LanguageHint::Finding> LanguageHint::finding() const {
    const domain::Post* const post = m_ends.session.post();
    if (post == nullptr || post->trashed) {
        return std::nullopt;
    }
    for (const domain::Language& language : m_languages) {
        const auto count = m_counts.find(language);
        if (count == m_counts.end() || count->second.strange == editor::Strangeness::Nothing ||
            m_dismissed.contains({post->id, language})) {
            continue;
        }
        if (const auto written = otherThan(language, m_languages)) {
            return Finding{language, *written, remedyFor(count->second.strange, *written)};
        }
    }
    return std::nullopt;
}

LanguageHint::Remedy LanguageHint::remedyFor(editor::Strangeness strange,
                                             const domain::Language& written) const {
    if (strange == editor::Strangeness::Text) {
        if (isEmpty(m_ends.view.text(written))) {
            return Remedy::Move;
        }
        const auto other = m_counts.find(written);
        if (other != m_counts.end() && other->second.strange == editor::Strangeness::Text) {
            return Remedy::Swap;
        }
    }
    return Remedy::Mark;
}

void LanguageHint::accept() {
    if (!m_shown) {
        return;
    }
    const Finding finding = *m_shown;
    m_ends.view.setFocus();
    if (finding.remedy == Remedy::Mark) {
        m_ends.view.markStrange(finding.edition, finding.written);
        m_ends.hint.hide();
        return;
    }
    m_ends.view.flush([this, finding, post = m_ends.view.openPost()] {
        if (post == m_ends.view.openPost()) {
            exchange(finding);
        }
    });
}

void LanguageHint::exchange(const Finding& finding) {
    const editor::EditedText one = m_ends.view.text(finding.edition).value_or(editor::EditedText());
    const editor::EditedText other =
        m_ends.view.text(finding.written).value_or(editor::EditedText());
    m_ends.view.replaceEdition(finding.edition, other);
    m_ends.view.replaceEdition(finding.written, one);
    const QString sentence =
        finding.remedy == Remedy::Move
            ? tr("The text was moved to “%1”.").arg(finding.written.nativeName())
            : tr("The two texts were swapped.");
    emit done(sentence, [this, finding, one, other, post = m_ends.view.openPost()] {
        // Only as long as nothing else was written since.
        m_ends.view.flush([this, finding, one, other, post] {
            if (post == m_ends.view.openPost() && m_ends.view.text(finding.edition) == other &&
                m_ends.view.text(finding.written) == one) {
                m_ends.view.replaceEdition(finding.edition, one);
                m_ends.view.replaceEdition(finding.written, other);
            }
        });
    });
}

void LanguageHint::dismiss() {
    const domain::Post* const post = m_ends.session.post();
    if (post != nullptr && m_shown) {
        m_dismissed.insert({post->id, m_shown->edition});
    }
    m_ends.view.setFocus();
    update();
}

} // namespace vestitel::main_window
