note
	description: "How results are scored and which scores suffice."

class
	VECTOR_STORE_SEARCH_REQUEST_RANKING_OPTIONS

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	ranker: detachable STRING_32
			-- Ranker that reorders results; `none` turns reordering off, which saves time. Known values:
			-- {VECTOR_STORE_SEARCH_REQUEST_RANKING_OPTIONS_RANKER}.

	score_threshold: REAL_64
			-- The JSON field `score_threshold'.

feature -- Status report

	has_score_threshold: BOOLEAN
			-- Is `score_threshold' set?

feature -- Element change

	set_ranker (a_ranker: detachable READABLE_STRING_GENERAL)
			-- Set `ranker'; Void leaves it out.
		do
			ranker := text_copy (a_ranker)
		ensure
			ranker_set: is_text_copy (ranker, a_ranker)
		end

	set_score_threshold (a_score_threshold: REAL_64)
			-- Set `score_threshold'.
		require
			score_threshold_finite: (create {API_CHECK}).is_finite (a_score_threshold)
			score_threshold_at_least: a_score_threshold >= 0.0
			score_threshold_at_most: a_score_threshold <= 1.0
		do
			score_threshold := a_score_threshold
			has_score_threshold := True
		ensure
			score_threshold_set: score_threshold = a_score_threshold
			has_score_threshold: has_score_threshold
		end

	unset_score_threshold
			-- Leave `score_threshold' out.
		do
			score_threshold := 0
			has_score_threshold := False
		ensure
			not_has_score_threshold: not has_score_threshold
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			ranker := a_fields.text (once "ranker")
			score_threshold := a_fields.real_64 (once "score_threshold")
			has_score_threshold := a_fields.is_real_64 (once "score_threshold")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("ranker", ranker, False)
			a_fields.put_real ("score_threshold", score_threshold, has_score_threshold, False)
		end

end
