note
	description: "How a field of a form is written: what a document says of it in `encoding'."

class
	API_ENCODING

create
	make

feature {NONE} -- Initialization

	make (a_media_type, a_style: READABLE_STRING_8; a_is_exploded, a_is_reserved: BOOLEAN)
			-- A media type and a style, both of which may be empty.
		do
			media_type := a_media_type.to_string_8
			style := a_style.to_string_8
			is_exploded := a_is_exploded
			is_reserved := a_is_reserved
		end

feature -- Access

	media_type: STRING_8
			-- What the field is; empty where the document does not say it.

	style: STRING_8
			-- How an array or object is written; empty where the document does not say it.

feature -- Status report

	is_exploded: BOOLEAN
			-- Does each member stand for itself?

	is_reserved: BOOLEAN
			-- Do reserved characters stay as they are?

end
