#include "html/rewrite.h"

#include "html/parse_document.h"
#include "html/serialiser.h"

namespace vestitel::html {

QString rewrite(const Body& body, const Rewriting& rewriting) {
    return pageHtml(*documentOf(body), rewriting);
}

} // namespace vestitel::html
