note
	description: "Rough whereabouts of the user, to favor nearby results."

class
	CREATE_CHAT_COMPLETION_REQUEST_USER_LOCATION

inherit
	API_MODEL
		redefine
			make
		end

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "approximate"
		end

	make_with (a_approximate: WEB_SEARCH_LOCATION)
			-- Set what is required.
		do
			make
			approximate := a_approximate
		ensure
			approximate_set: approximate = a_approximate
		end

feature -- Access

	type: STRING_32
			-- Marks the location as approximate, the only kind there is.

	approximate: WEB_SEARCH_LOCATION
			-- The JSON field `approximate'.

feature -- Element change

	set_approximate (a_approximate: WEB_SEARCH_LOCATION)
			-- Set `approximate'.
		do
			approximate := a_approximate
			mark_set ("approximate")
		ensure
			approximate_set: approximate = a_approximate
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			approximate := (create {API_MODEL_CODEC [WEB_SEARCH_LOCATION]}).required_field (a_fields, once "approximate")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_value ("approximate", approximate)
		end

end
