# The error pages: what happened, and what to do now.

error-back = Back to the cookies policy
error-400-title = This request cannot be read
error-400-text = Something in it is missing or unknown. Nothing was changed. Go back to the page and try again.
error-403-title = This form came from another website
error-403-text = For your protection, choices are only accepted from this website's own page. Nothing was changed. Open the page and choose there.
error-404-title = Page not found
error-404-text = There is nothing at this address.
error-405-title = Not possible here
error-405-text = This address exists, but it does not take this kind of request.
error-413-title = Too much was sent
error-413-text = The request is larger than any form of this page. Nothing was changed.
error-421-title = Unknown website
error-421-text = This server has no cookies policy for the address that you asked for.
error-500-title = Something went wrong
error-500-text = The error is on our side, and it has been logged. Please try again later.
error-503-title = Not available at the moment
error-503-text = The cookies policy of this website is being repaired. Please try again in a few minutes.
