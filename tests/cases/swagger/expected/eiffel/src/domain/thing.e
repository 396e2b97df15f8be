note
	description: "Thing."

class
	THING

inherit
	API_MODEL
		redefine
			make,
			required_fields
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			kind := {STRING_32} "Thing"
		end

feature -- Access

	kind: detachable STRING_32
			-- The JSON field `kind'.

	title: detachable STRING_32
			-- The JSON field `title'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "kind", {STRING_32} "title">>
		end

feature -- Element change

	set_kind (a_kind: detachable READABLE_STRING_GENERAL)
			-- Set `kind'; Void leaves it out.
		do
			if a_kind /= Void then
				create kind.make_from_string_general (a_kind)
			else
				kind := Void
			end
		ensure
			kind_set: (kind = Void) = (a_kind = Void)
			same_text: attached kind as l_text and then a_kind /= Void implies l_text.same_string_general (a_kind)
		end

	set_title (a_title: detachable READABLE_STRING_GENERAL)
			-- Set `title'; Void leaves it out.
		do
			if a_title /= Void then
				create title.make_from_string_general (a_title)
			else
				title := Void
			end
		ensure
			title_set: (title = Void) = (a_title = Void)
			same_text: attached title as l_text and then a_title /= Void implies l_text.same_string_general (a_title)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.text ("kind")
			title := a_fields.text ("title")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("kind", kind, False)
			a_fields.put_text ("title", title, False)
		end

end
