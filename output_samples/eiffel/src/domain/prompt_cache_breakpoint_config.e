note
	description: "[
		Ends a reusable prefix of the prompt at this block, so that it can be cached. How long it lives is set
		in `prompt_cache_options` of the request.
	]"

class
	PROMPT_CACHE_BREAKPOINT_CONFIG

inherit
	API_MODEL
		redefine
			make
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			mode := {STRING_32} "explicit"
		end

feature -- Access

	mode: STRING_32
			-- How the boundary was set, always `explicit`.

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			mode := a_fields.required_text (once "mode")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("mode", mode)
		end

end
