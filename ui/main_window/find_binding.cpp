#include "main_window/find_binding.h"

#include "base/deliver.h"
#include "editor/editor_view.h"
#include "main_window/command_set.h"
#include "main_window/format_bar.h"
#include "session/post_session.h"

#include <QAction>

namespace vestitel::main_window {

using find_bar::FindBar;

namespace {

/// A longer selection is a passage to be worked on, and nothing to be sought.
constexpr qsizetype kLongestSelection = 200;

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
    connect(&m_ends.session, &session::PostSession::opened, this, [this] {
        updateCommands();
        if (m_ends.bar.isOpen()) {
            seek(m_ends.bar.wish());
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
        return false;
    }
    ++m_request; // what is still being looked up is not wanted any more
    m_ends.bar.hide();
    m_ends.view.endFind();
    return true;
}

void FindBinding::open(FindBar::Rows rows) {
    m_ends.bar.open(rows, sought());
}

QString FindBinding::sought() const {
    return soughtFrom(m_ends.view.selectedText());
}

void FindBinding::go(bool forward) {
    if (!m_ends.bar.isOpen()) {
        open(FindBar::Rows::Find);
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
    if (!m_ends.bar.isOpen()) {
        return;
    }
    m_ends.bar.showFound(result.count, result.current);
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
