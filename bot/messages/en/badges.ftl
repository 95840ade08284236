badge-head = { $title }, awarded by { $issuer }.
badge-head-alone = { $title }.
badge-title = <b>{ $title }</b>
badge-title-more = { $title } { $count ->
    [one] and one more
   *[other] and { $count } more
    }
badge-untitled = A badge that only links to what it is about.
badge-issuer = its issuer
badge-state = { $state ->
    [verified] Verified.
    [expired] It has expired.
    [revoked] It was withdrawn.
    [broken] It is broken.
   *[not_verifiable] I cannot verify it here.
    }
badge-because = { $reason ->
    [issuer_listed] It was signed with the key that we know to be that of { $issuer }, and nothing in it was changed since.
    [key_is_issuer] Nothing in it was changed since it was signed. The key is the issuer's own; that its holder is called { $issuer } is what the badge says.
    [key_in_profile] Nothing in it was changed since it was signed with the key that the badge names as that of { $issuer }. Whether that key is theirs is not known here.
    [issuer_unknown] Its signature is right, but nothing here shows that the key is that of { $issuer }.
    [key_not_listed] It was signed, but with none of the keys that we know of { $issuer }.
    [issuer_mismatch] It names two different issuers.
    [proof_of_other_purpose] Its signature was made for something else than to vouch for it.
    [unsigned_parts] Some of what it says is not covered by its signature.
    [key_elsewhere] The key to its signature is on the network, and I look nothing up there.
    [proof_unknown] I do not know the kind of signature that it has.
    [context_unknown] It uses words whose definitions I do not have.
    [too_complex] It is too large for its signature to be checked here.
    [weak_key] Its key is too short to be trusted.
    [hosted] Its issuer proves it on a web page, and I look nothing up there.
    [changed] What it says is not what was signed: it was changed or damaged. Please download it again from where you earned it.
    [proof_malformed] Its signature is damaged. Please download it again from where you earned it.
    [expired] Its last day was { $until }.
    [not_yet_valid] It holds only from { $since }.
    [dates_unreadable] I cannot read until when it holds.
    [revoked_by_issuer] It says so itself.
    [revoked_in_list] It is on the list of withdrawn badges.
    [status_elsewhere] Whether it was withdrawn since can only be asked on the network, which I do not do.
    [details_elsewhere] What it is about stands on a web page. Please send the file that holds all of it.
    [self_issued] Who signed it and who earned it are the same.
   *[no_proof] It has no signature.
    }
badge-counts = It counts as held: { $skills }{ $more ->
    [0] .
    [one] , and one more.
   *[other] , and { $more } more.
    }
badge-counts-title = It counts as held.
badge-counts-not = It does not count as held.
badge-counts-untitled = As long as I do not know what it is about, nothing of it counts.
badge-once = You once showed: { $skills }{ $more ->
    [0] .
    [one] , and one more.
   *[other] , and { $more } more.
    } It does not count as held now.
badge-caption = I read the file only. If what you wrote beside it is a wish, please send it by itself.
badge-unreadable = { $problem ->
    [too_large] That file is larger than 5 MB. Please send the badge itself.
    [no_badge_in_picture] There is no badge in this picture. Please download the badge again from where you earned it, and send that file unchanged.
    [picture_malformed] This picture is damaged. Please download the badge again and send that file.
    [only_a_link] It only holds a link to a badge, and I open no links. Please open it, save what it shows, and send that file.
    [not_a_badge] I cannot read documents, except for Open Badges (PNG, SVG, JSON or JWT), and this is none. Please write the part that matters. { $ask }
    [not_earned] It describes a badge, but not that somebody earned it. Please send the one that you were given.
    [encrypted] It is encrypted. Please ask its issuer for one that is only signed.
    [several] It holds several badges. Please send them one by one.
   *[malformed] I cannot read this file: it is damaged. Please download the badge again and send that file unchanged.
    }
badge-missed = { $problem ->
    [too_large] That file is larger than 5 MB. If it is a badge, please send the badge itself. { $ask }
    [no_file] I cannot find or open that file. Please check its path.
    [no_path] Write /badge and the path of the file, for example: /badge my-badge.png
    [photo] I cannot see pictures. Please write what it is about. If it is a badge, send it as a file, not as a photo: Telegram takes the badge out of photos. { $ask }
   *[not_fetched] I could not get your file from Telegram. Please send it once more in a moment.
    }
