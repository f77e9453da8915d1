#pragma once

#include "html/document.h"
#include "html/foreign_images.h"
#include "html/open_blocks.h"
#include "html/open_figure.h"
#include "html/open_text.h"

#include <gumbo.h>

#include <optional>

namespace vestitel::html {

/// Makes the typed tree from parse trees: whatever comes, only what the profile has goes in.
/// Walks with a stack of its own, so that no nesting overflows the program's.
class TreeBuilder final {
public:
    /// `budget`: see OpenText.
    TreeBuilder(const ImageResolver& images, qsizetype budget) : m_images(images), m_text(budget) {}

    /// Adds what is in `root`; refuses a tree deeper than `depth`.
    [[nodiscard]] Result<void> add(const GumboNode& root, size_t depth);

    /// The tree of all that was added.
    [[nodiscard]] Document finish();

private:
    enum class Leaving { Nothing, Text, Marks, Captive, Caption, Figure, SoftBreak };
    struct Frame {
        const GumboVector* children = nullptr;
        unsigned next = 0;
        size_t containers = 0;
        Leaving leaving = Leaving::Nothing;
    };
    void enter(const GumboNode& node);
    void leave(const Frame& frame);

    [[nodiscard]] Leaving enterBlock(const GumboNode& node);
    [[nodiscard]] Leaving enterParagraph(const GumboElement& element);
    [[nodiscard]] Leaving enterHeading(const GumboElement& element);
    [[nodiscard]] Leaving enterList(const GumboElement& element);
    [[nodiscard]] Leaving enterItem(const GumboElement& element);
    [[nodiscard]] Leaving enterSection(const GumboElement& element, Element kind);
    [[nodiscard]] Leaving enterFigure(const GumboElement& element);
    [[nodiscard]] Leaving enterFigureCaption(const GumboElement& element);
    [[nodiscard]] Leaving enterTablePart(const GumboElement& element);
    [[nodiscard]] Leaving beginCaptive(Block text);

    void addText(const char* text);
    void addBreak();
    void addImage(const GumboElement& element);
    void addRule(const GumboElement& element);

    void endText();
    void endCaption();
    void flushFigure();
    void push(Block block);
    void pushPendingFigures();
    void open(Block container);
    void closeTo(size_t containers);
    void enterFlow();
    [[nodiscard]] Block blockOf(Element kind, const GumboElement& element) const;

    const ImageResolver& m_images;
    std::vector<Frame> m_frames;
    std::vector<Marks> m_outerMarks;
    Marks m_marks;
    OpenText m_text;
    OpenBlocks m_blocks;
    std::optional<OpenFigure> m_figure;  ///< Is pushed once another block comes, or it ends.
    std::vector<Block> m_pendingFigures; ///< From within text: they follow its block.
    int m_figures = 0;                   ///< figure elements that are open
    bool m_captive = false;              ///< In a heading or caption, which holds no blocks.
};

} // namespace vestitel::html
