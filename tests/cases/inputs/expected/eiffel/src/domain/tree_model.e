note
	description: "Tree."

class
	TREE_MODEL

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
			kind := {STRING_32} "tree"
		end

	make_with (a_class_field: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			create class_field.make_from_string_general (a_class_field)
		ensure
			class_field_set: is_text_copy (class_field, a_class_field)
		end

feature -- Access

	kind: STRING_32
			-- The JSON field `kind'.

	class_field: STRING_32
			-- The JSON field `class'. Known values: {CLASS_MODEL}.

	bytes: detachable STRING_8
			-- The JSON field `bytes'.

	planted: detachable STRING_32
			-- The JSON field `planted'.

	children: detachable LIST [TREE_MODEL]
			-- The JSON field `children'.

	nested: detachable NESTED
			-- The JSON field `nested'.

	age: INTEGER_64
			-- The JSON field `age'. Deprecated.

	planted_as_date: detachable API_DATE
			-- What `planted' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date (planted)
		end

feature -- Status report

	has_age: BOOLEAN
			-- Is `age' set?

	is_age_null: BOOLEAN
			-- Is `age' null, rather than not set?

feature -- Element change

	set_class_field (a_class_field: READABLE_STRING_GENERAL)
			-- Set `class_field'.
		do
			create class_field.make_from_string_general (a_class_field)
			mark_set ("class")
		ensure
			class_field_set: is_text_copy (class_field, a_class_field)
		end

	set_bytes (a_bytes: detachable STRING_8)
			-- Set `bytes'; Void leaves it out.
		do
			bytes := a_bytes
		ensure
			bytes_set: bytes = a_bytes
		end

	set_planted (a_planted: detachable READABLE_STRING_GENERAL)
			-- Set `planted'; Void leaves it out.
		do
			planted := text_copy (a_planted)
		ensure
			planted_set: is_text_copy (planted, a_planted)
		end

	set_children (a_children: detachable READABLE_INDEXABLE [TREE_MODEL])
			-- Set `children' to a list of these items; Void leaves it out.
		do
			children := children_codec.list (a_children)
		ensure
			children_set: children_codec.is_list (children, a_children)
		end

	extend_children (a_item: TREE_MODEL)
			-- Add `a_item' to `children'.
		do
			if attached children as l_value then
				l_value.extend (a_item)
			else
				children := children_codec.singleton (a_item)
			end
		ensure
			one_more: children_codec.count (children) = old children_codec.count (children) + 1
			has_item: attached children as l_value and then l_value.last = a_item
		end

	set_nested (a_nested: detachable NESTED)
			-- Set `nested'; Void leaves it out.
		do
			nested := a_nested
		ensure
			nested_set: nested = a_nested
		end

	set_nested_string (a_text: READABLE_STRING_GENERAL)
			-- Set `nested' to `a_text'.
		do
			set_nested (create {NESTED_STRING}.make (a_text))
		end

	set_age (a_age: INTEGER_64)
			-- Set `age'.
		do
			age := a_age
			has_age := True
			is_age_null := False
		ensure
			age_set: age = a_age
			has_age: has_age
		end

	unset_age
			-- Leave `age' out.
		do
			age := 0
			has_age := False
			is_age_null := False
		ensure
			not_has_age: not has_age
		end

	set_age_null
			-- Have null for `age'.
		do
			unset_age
			is_age_null := True
		ensure
			is_age_null: is_age_null
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.required_text (once "kind")
			class_field := a_fields.required_text (once "class")
			bytes := bytes_codec.field (a_fields, once "bytes")
			planted := a_fields.text (once "planted")
			children := children_codec.field (a_fields, once "children")
			nested := (create {NESTED_CODEC}).field (a_fields, once "nested")
			is_age_null := a_fields.is_null (once "age")
			age := a_fields.integer_64 (once "age")
			has_age := a_fields.is_integer_64 (once "age")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("kind", kind)
			a_fields.put_required_text ("class", class_field)
			bytes_codec.put (a_fields, "bytes", bytes, False)
			a_fields.put_text ("planted", planted, False)
			children_codec.put (a_fields, "children", children, False)
			a_fields.put_value ("nested", nested, False)
			a_fields.put_integer ("age", age, has_age, is_age_null)
		end

feature {NONE} -- Implementation

	bytes_codec: API_OCTETS_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	children_codec: API_LIST_CODEC [TREE_MODEL]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [TREE_MODEL]})
		end

invariant
	age_null: is_age_null implies not has_age

end
