note
	description: "Settings for streamed answers."

class
	CHAT_COMPLETION_STREAM_OPTIONS

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	include_usage: BOOLEAN
			-- Adds a last chunk with token counts for the whole request and an empty `choices` list; in all
			-- chunks before it, `usage` is null.

	include_obfuscation: BOOLEAN
			-- Whether chunks carry random padding that hides their true size from eavesdroppers. Turn it off
			-- to save bandwidth on trusted links.

feature -- Status report

	has_include_usage: BOOLEAN
			-- Is `include_usage' set?

	has_include_obfuscation: BOOLEAN
			-- Is `include_obfuscation' set?

feature -- Element change

	set_include_usage (a_include_usage: BOOLEAN)
			-- Set `include_usage'.
		do
			include_usage := a_include_usage
			has_include_usage := True
		ensure
			include_usage_set: include_usage = a_include_usage
			has_include_usage: has_include_usage
		end

	unset_include_usage
			-- Leave `include_usage' out.
		do
			include_usage := False
			has_include_usage := False
		ensure
			not_has_include_usage: not has_include_usage
		end

	set_include_obfuscation (a_include_obfuscation: BOOLEAN)
			-- Set `include_obfuscation'.
		do
			include_obfuscation := a_include_obfuscation
			has_include_obfuscation := True
		ensure
			include_obfuscation_set: include_obfuscation = a_include_obfuscation
			has_include_obfuscation: has_include_obfuscation
		end

	unset_include_obfuscation
			-- Leave `include_obfuscation' out.
		do
			include_obfuscation := False
			has_include_obfuscation := False
		ensure
			not_has_include_obfuscation: not has_include_obfuscation
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			include_usage := a_fields.boolean (once "include_usage")
			has_include_usage := a_fields.is_boolean (once "include_usage")
			include_obfuscation := a_fields.boolean (once "include_obfuscation")
			has_include_obfuscation := a_fields.is_boolean (once "include_obfuscation")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_boolean ("include_usage", include_usage, has_include_usage, False)
			a_fields.put_boolean ("include_obfuscation", include_obfuscation, has_include_obfuscation, False)
		end

end
