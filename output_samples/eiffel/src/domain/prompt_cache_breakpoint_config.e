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

	mode: detachable STRING_32
			-- How the boundary was set, always `explicit`.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := mode /= Void
		end

feature -- Element change

	set_mode (a_mode: detachable READABLE_STRING_GENERAL)
			-- Set `mode'; Void leaves it out.
		do
			if a_mode /= Void then
				create mode.make_from_string_general (a_mode)
			else
				mode := Void
			end
		ensure
			mode_set: (mode = Void) = (a_mode = Void)
			same_text: attached mode as l_text and then a_mode /= Void implies l_text.same_string_general (a_mode)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			mode := a_fields.text ("mode")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("mode", mode, False)
		end

end
