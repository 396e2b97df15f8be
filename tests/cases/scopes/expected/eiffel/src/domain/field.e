note
	description: "Field."

class
	FIELD

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	tag: detachable STRING_32
			-- The JSON field `tag'.

	n: INTEGER_64
			-- The JSON field `n'.

feature -- Status report

	has_n: BOOLEAN
			-- Is `n' set?

feature -- Element change

	set_tag (a_tag: detachable READABLE_STRING_GENERAL)
			-- Set `tag'; Void leaves it out.
		do
			if a_tag /= Void then
				create tag.make_from_string_general (a_tag)
			else
				tag := Void
			end
		ensure
			tag_set: (tag = Void) = (a_tag = Void)
			same_text: attached tag as l_text and then a_tag /= Void implies l_text.same_string_general (a_tag)
		end

	set_n (a_n: INTEGER_64)
			-- Set `n'.
		require
			n_at_most: a_n <= 3
		do
			n := a_n
			has_n := True
		ensure
			n_set: n = a_n
			has_n: has_n
		end

	unset_n
			-- Leave `n' out.
		do
			n := 0
			has_n := False
		ensure
			not_has_n: not has_n
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			tag := a_fields.text ("tag")
			n := a_fields.integer_64 ("n")
			has_n := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("tag", tag, False)
			a_fields.put_integer ("n", n, has_n, False)
		end

end
