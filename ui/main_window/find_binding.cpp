#include "main_window/find_binding.h"

#include "base/deliver.h"
#include "editor/editor_view.h"
#include "html/body_text.h"
#include "main_window/command_set.h"
#include "main_window/format_bar.h"
#include "models/posts_model.h"
#include "posts_panel/posts_panel.h"
#include "search/snippet.h"
#include "session/post_session.h"

#include <QAction>

namespace vestitel::main_window {

using find_bar::FindBar;

namespace {

/// A longer selection is a passage to be worked on, and nothing to be sought.
constexpr qsizetype kLongestSelection = 200;

/// All that the post's texts say, in the order in which the editor shows them.
std::vector<QString> textsOf(const domain::Post& post) {
    std::vector<QString> texts;
    for (const auto& [language, edition] : post.editions) {
        const html::BodyText body = html::bodyText(edition.body);
        for (const QString& text : {edition.title, edition.lead, body.text, body.captions}) {
            texts.push_back(text);
        }
    }
    return texts;
}

std::vector<search::QueryUnit> unitsOf(const search::Query& query) {
    std::vector<search::QueryUnit> units;
    for (const std::vector<search::QueryUnit>& group : query.wanted) {
        units.insert(units.end(), group.begin(), group.end());
    }
    return units;
}

QString soughtFrom(const QString& selected) {
    const bool isLine = !selected.contains(u'\n') && selected.size() <= kLongestSelection;
    return isLine ? selected.trimmed() : QString();
}

} // namespace

FindBinding::FindBinding(const Ends& ends, std::vector<domain::Language> languages, QObject* parent)
    : QObject(parent), m_ends(ends), m_languages(std::move(languages)) {
    const auto bind = [this](CommandId id, std::function<void()> act) {
        connect(m_ends.commands.action(id), &QAction::triggered, this, std::move(act));
    };
    bind(CommandId::Find, [this] { open(FindBar::Rows::Find); });
    bind(CommandId::Replace, [this] { open(FindBar::Rows::FindAndReplace); });
    bind(CommandId::FindNext, [this] { go(true); });
    bind(CommandId::FindPrevious, [this] { go(false); });

    FindBar& bar = m_ends.bar;
    bar.setTextCount(static_cast<int>(m_languages.size()));
    bar.setWordFormsRefusal(services::WordFormsService::refusal(m_languages));
    connect(&bar, &FindBar::wishChanged, this, &FindBinding::seek);
    connect(&bar, &FindBar::nextRequested, this, [this] { go(true); });
    connect(&bar, &FindBar::previousRequested, this, [this] { go(false); });
    connect(&bar, &FindBar::closeRequested, this, &FindBinding::close);
    editor::EditorView& view = m_ends.view;
    connect(&bar, &FindBar::replaceRequested, this, [this](const QString& text) {
        m_ends.view.replaceFound(text, editor::ReplaceWhat::One);
    });
    connect(&bar, &FindBar::replaceAllRequested, this, [this](const QString& text) {
        m_ends.view.replaceFound(text, editor::ReplaceWhat::All);
    });
    connect(&view, &editor::EditorView::found, this, &FindBinding::showFound);
    connect(&view, &editor::EditorView::replaced, this, &FindBinding::showReplaced);
    connect(&view, &editor::EditorView::replacementUndone, this, [this](qint64 editions) {
        emit message(editions > 0 ? tr("The replacement was taken back.")
                                  : tr("The text was changed since; take the replacement back "
                                       "with Undo, step by step."));
    });
    connect(&m_ends.posts, &models::PostsModel::shown, this,
            [this] { follow(m_ends.posts.understood()); });
    connect(&m_ends.panel, &posts_panel::PostsPanel::openPostChosen, this,
            &FindBinding::showFollowed);
    connect(&m_ends.session, &session::PostSession::opened, this, [this] {
        updateCommands();
        if (m_ends.bar.isOpen()) {
            seek(m_ends.bar.wish());
        } else {
            showFollowed();
        }
    });
    connect(&m_ends.session, &session::PostSession::closed, this, &FindBinding::updateCommands);
    updateCommands();
}

void FindBinding::setTextShown(bool shown) {
    m_shown = shown;
    updateCommands();
}

bool FindBinding::close() {
    if (!m_ends.bar.isOpen()) {
        return forgetShown();
    }
    ++m_request; // what is still being looked up is not wanted any more
    m_ends.bar.hide();
    m_ends.view.endFind();
    return true;
}

void FindBinding::follow(const search::Query& searched) {
    m_followed = searched;
    if (!isFollowing()) {
        forgetShown();
    }
}

bool FindBinding::forgetShown() {
    if (m_result.count == 0) {
        return false;
    }
    m_result = {};
    m_ends.view.find({});
    return true;
}

void FindBinding::showFollowed() {
    const domain::Post* const post = m_ends.session.post();
    if (!isFollowing() || post == nullptr) {
        return;
    }
    const QStringList words = search::matchedWords(textsOf(*post), unitsOf(m_followed));
    m_result = {};
    if (words.isEmpty()) {
        return; // found by a name, a tag or a document
    }
    editor::FindQuery query;
    query.text = words.front();
    query.scope = editor::FindScope::AllTexts;
    query.wholeWord = true;
    query.forms = {words};
    m_ends.view.find(query);
}

void FindBinding::goToNeighbour(bool forward) {
    using Neighbour = posts_panel::PostsPanel::Neighbour;
    m_fromTheLast = !forward;
    if (m_ends.panel.chooseNeighbour(forward ? Neighbour::Next : Neighbour::Previous)) {
        return;
    }
    m_fromTheLast = false;
    m_ends.view.findGo(forward ? editor::FindWay::Next : editor::FindWay::Previous);
    emit message(forward
                     ? tr("That was the last post that was found; here is its first place again.")
                     : tr("That was the first post that was found; here is its last place."));
}

void FindBinding::goFollowed(bool forward) {
    const bool isAtEnd = forward ? m_result.current >= m_result.count : m_result.current <= 1;
    if (isAtEnd) {
        goToNeighbour(forward);
    } else {
        m_ends.view.findGo(forward ? editor::FindWay::Next : editor::FindWay::Previous);
    }
}

void FindBinding::open(FindBar::Rows rows) {
    m_ends.bar.open(rows, sought());
}

QString FindBinding::sought() const {
    return soughtFrom(m_ends.view.selectedText());
}

void FindBinding::go(bool forward) {
    if (!m_ends.bar.isOpen()) {
        if (isFollowing()) {
            goFollowed(forward);
        } else {
            open(FindBar::Rows::Find);
        }
        return;
    }
    m_ends.view.findGo(forward ? editor::FindWay::Next : editor::FindWay::Previous);
}

void FindBinding::seek(const find_bar::Wish& wish) {
    const quint64 request = ++m_request;
    editor::FindQuery query;
    query.text = wish.text;
    query.matchCase = wish.matchCase;
    query.wholeWord = wish.wholeWord;
    query.scope = wish.allTexts ? editor::FindScope::AllTexts : editor::FindScope::ThisText;
    if (!wish.wordForms) {
        m_ends.view.find(query);
        return;
    }
    deliver(m_forms.formsOf(wish.text, texts()), this,
            [this, request, query](const services::WordFormsService::Forms& forms) mutable {
                if (request == m_request) {
                    query.forms = forms;
                    m_ends.view.find(query);
                }
            });
}

void FindBinding::showFound(const editor::FindResult& result) {
    if (m_ends.bar.isOpen()) {
        m_ends.bar.showFound(result.count, result.current);
    } else if (isFollowing()) {
        m_result = result;
        if (m_fromTheLast && result.count > 1 && result.current == 1) {
            m_ends.view.findGo(editor::FindWay::Previous);
        }
        m_fromTheLast = false;
    } else {
        return;
    }
    const editor::EditionView shown = m_ends.formats.view();
    if (result.language && shown && *shown != *result.language) {
        m_ends.formats.setView(std::nullopt);
        m_ends.view.setView(m_ends.formats.view());
    }
}

void FindBinding::showReplaced(qint64 count) {
    emit done(tr("%n place(s) replaced.", nullptr, static_cast<int>(count)),
              [this] { m_ends.view.undoReplaceAll(); });
}

void FindBinding::updateCommands() {
    const domain::Post* const post = m_ends.session.post();
    m_ends.commands.setEnabled(
        {CommandId::Find, CommandId::Replace, CommandId::FindNext, CommandId::FindPrevious},
        m_shown && post != nullptr);
    m_ends.bar.setReplaceable(post != nullptr && !post->trashed);
}

std::vector<services::WordFormsService::Text> FindBinding::texts() const {
    std::vector<services::WordFormsService::Text> texts;
    for (const domain::Language& language : m_languages) {
        if (const auto text = m_ends.view.text(language)) {
            texts.push_back({language, text->title, text->lead, text->body});
        }
    }
    return texts;
}

} // namespace vestitel::main_window
