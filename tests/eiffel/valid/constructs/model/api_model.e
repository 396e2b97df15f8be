note
	description: "What all models have in common."
	legal: "See the notice at the end.", "Nothing else."
	EIS: "name=Page", "src=https://example.com/a", "tag=x"

deferred class
	API_MODEL

inherit
	ANY
		redefine
			out
		end

feature {NONE} -- Initialization

	make_from_text (a_text: READABLE_STRING_GENERAL)
			-- Read `a_text'.
		require
			is_some: not a_text.is_empty
		deferred
		ensure
			is_kept: not text.is_empty
		end

feature -- Access

	text: STRING_32
			-- What was read.

	json: JSON_OBJECT
			-- As JSON.
		deferred
		end

	value: detachable ANY
			-- As whatever it is.
		deferred
		end

	out: STRING_8
			-- As text.
		do
			Result := json.representation
		end

feature -- Status report

	is_kept_up: BOOLEAN
			-- Is nothing lost?
		obsolete "Use `is_complete'. [2025-01-01]"
		do
			Result := True
		end

invariant
	is_text_there: text /= Void

note
	copyright: "Nobody"
	license: "[
			Any, even "this" one.
		]"

end
