note
	description: "Usage for models that bill by audio length."

class
	TRANSCRIPT_TEXT_USAGE_DURATION

inherit
	API_MODEL
		redefine
			make
		end

	CREATE_TRANSCRIPTION_RESPONSE_DIARIZED_JSON_USAGE

	CREATE_TRANSCRIPTION_RESPONSE_JSON_USAGE

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "duration"
		end

feature -- Access

	type: detachable STRING_32
			-- Tells that usage is measured in time.

	seconds: REAL_64
			-- Length of the billed audio in seconds.

feature -- Status report

	has_seconds: BOOLEAN
			-- Is `seconds' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := type /= Void
				and has_seconds
		end

feature -- Element change

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			if a_type /= Void then
				create type.make_from_string_general (a_type)
			else
				type := Void
			end
		ensure
			type_set: (type = Void) = (a_type = Void)
			same_text: attached type as l_text and then a_type /= Void implies l_text.same_string_general (a_type)
		end

	set_seconds (a_seconds: REAL_64)
			-- Set `seconds'.
		require
			seconds_finite: (create {API_CHECK}).is_finite (a_seconds)
		do
			seconds := a_seconds
			has_seconds := True
		ensure
			seconds_set: seconds = a_seconds
			has_seconds: has_seconds
		end

	unset_seconds
			-- Leave `seconds' out.
		do
			seconds := 0
			has_seconds := False
		ensure
			not_has_seconds: not has_seconds
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			seconds := a_fields.real_64 ("seconds")
			has_seconds := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			a_fields.put_real ("seconds", seconds, has_seconds, False)
		end

end
