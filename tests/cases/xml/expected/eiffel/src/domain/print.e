note
	description: "Print."

class
	PRINT

inherit
	API_MODEL
		redefine
			make,
			required_fields
		end

	MEDIUM

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			kind := {STRING_32} "print"
		end

feature -- Access

	kind: detachable STRING_32
			-- The JSON field `kind'.

	pages: INTEGER_64
			-- The JSON field `pages'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "kind", {STRING_32} "pages">>
		end

feature -- Status report

	has_pages: BOOLEAN
			-- Is `pages' set?

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

	set_pages (a_pages: INTEGER_64)
			-- Set `pages'.
		do
			pages := a_pages
			has_pages := True
		ensure
			pages_set: pages = a_pages
			has_pages: has_pages
		end

	unset_pages
			-- Leave `pages' out.
		do
			pages := 0
			has_pages := False
		ensure
			not_has_pages: not has_pages
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.text ("kind")
			pages := a_fields.integer_64 ("pages")
			has_pages := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("kind", kind, False)
			a_fields.put_integer ("pages", pages, has_pages, False)
		end

end
