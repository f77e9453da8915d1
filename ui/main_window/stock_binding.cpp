#include "main_window/stock_binding.h"

#include "editor/editor_view.h"
#include "main_window/command_set.h"
#include "main_window/editor_binding.h"
#include "main_window/insertions.h"
#include "main_window/posts_binding.h"
#include "main_window/snippet_flow.h"
#include "main_window/template_flow.h"
#include "session/post_session.h"
#include "widgets/toast.h"

#include <QAction>

namespace vestitel::main_window {

StockBinding::StockBinding(const Ends& ends, std::vector<domain::Language> languages)
    : QObject(ends.window), m_ends(ends) {
    bindTemplates(std::move(languages));
    bindSnippets();
}

void StockBinding::bindTemplates(std::vector<domain::Language> languages) {
    auto* const flow = new TemplateFlow(m_ends.newsroom, std::move(languages), m_ends.window);
    session::PostsController& posts = m_ends.posts.controller();
    connect(m_ends.commands.action(CommandId::NewFromTemplate), &QAction::triggered, flow,
            &TemplateFlow::choose);
    connect(flow, &TemplateFlow::createRequested, &posts, &session::PostsController::createFrom);
    connect(&posts, &session::PostsController::createdFromTemplate, this,
            [this](const domain::Post& post) {
                m_toFillIn = post.id;
                emit openRequested(post.id);
            });
    connect(&m_ends.session, &session::PostSession::opened, this, &StockBinding::fillIn);
    connect(m_ends.commands.action(CommandId::SaveAsTemplate), &QAction::triggered, this,
            [this, flow] {
                m_ends.saveAll([this, flow](bool) {
                    const std::vector<PostId> chosen = m_ends.posts.targets();
                    if (chosen.size() == 1) {
                        flow->keep(chosen.front());
                    }
                });
            });
    connect(flow, &TemplateFlow::done, this, &StockBinding::show);
    connect(flow, &TemplateFlow::failed, this, &StockBinding::failed);
}

void StockBinding::bindSnippets() {
    auto* const flow = new SnippetFlow(m_ends.newsroom, m_ends.view, m_ends.window);
    auto* const insertions = new Insertions(m_ends.view, m_ends.commands, this);
    connect(flow, &SnippetFlow::read, insertions, &Insertions::setSnippets);
    connect(m_ends.commands.action(CommandId::Snippet), &QAction::triggered, this, [this, flow] {
        if (m_ends.editor.state()) {
            flow->choose(m_ends.editor.state()->language);
        }
    });
    connect(m_ends.commands.action(CommandId::KeepSnippet), &QAction::triggered, flow,
            &SnippetFlow::keepSelection);
    connect(flow, &SnippetFlow::message, this, [this](const QString& sentence) {
        show({sentence, {}});
    });
    connect(flow, &SnippetFlow::done, this, &StockBinding::show);
    connect(flow, &SnippetFlow::failed, this, &StockBinding::failed);
    flow->refresh();
}

void StockBinding::show(const session::Deed& deed) {
    m_ends.toast.show(deed.sentence, deed.undo);
}

void StockBinding::fillIn() {
    if (m_toFillIn && m_ends.session.isOpen(*m_toFillIn)) {
        m_toFillIn.reset();
        m_ends.editor.focusTitle();
        m_ends.editor.run(editor::Command(editor::CommandName::FirstBlank));
    }
}

} // namespace vestitel::main_window
