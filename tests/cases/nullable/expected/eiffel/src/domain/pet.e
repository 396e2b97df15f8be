note
	description: "Pet."

class
	PET

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (
			a_a_name: READABLE_STRING_GENERAL;
			a_nick: detachable READABLE_STRING_GENERAL;
			a_owner: detachable OWNER
		)
			-- Set what is required.
		do
			create name.make_from_string_general (a_a_name)
			set_nick (a_nick)
			is_nick_null := a_nick = Void
			set_owner (a_owner)
			is_owner_null := a_owner = Void
		ensure
			name_set: is_text_copy (name, a_a_name)
			nick_set: is_text_copy (nick, a_nick)
			owner_set: owner = a_owner
		end

feature -- Access

	name: STRING_32
			-- The JSON field `name'.

	nick: detachable STRING_32
			-- The JSON field `nick'.

	owner: detachable OWNER
			-- The JSON field `owner'.

	age: INTEGER_64
			-- The JSON field `age'.

	color: detachable STRING_32
			-- The JSON field `color'.

	born: detachable STRING_32
			-- The JSON field `born'.

	kind: detachable STRING_32
			-- The JSON field `kind'.

	code: detachable STRING_32
			-- The JSON field `code'.

	born_as_date: detachable API_DATE
			-- What `born' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date (born)
		end

feature -- Status report

	has_age: BOOLEAN
			-- Is `age' set?

	is_nick_null: BOOLEAN
			-- Is `nick' null, rather than not set?

	is_owner_null: BOOLEAN
			-- Is `owner' null, rather than not set?

	is_age_null: BOOLEAN
			-- Is `age' null, rather than not set?

	is_born_null: BOOLEAN
			-- Is `born' null, rather than not set?

	is_kind_null: BOOLEAN
			-- Is `kind' null, rather than not set?

	is_code_null: BOOLEAN
			-- Is `code' null, rather than not set?

feature -- Element change

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_nick (a_nick: detachable READABLE_STRING_GENERAL)
			-- Set `nick'; Void leaves it out.
		do
			nick := text_copy (a_nick)
			is_nick_null := False
		ensure
			nick_set: is_text_copy (nick, a_nick)
		end

	set_nick_null
			-- Have null for `nick'.
		do
			nick := Void
			is_nick_null := True
		ensure
			is_nick_null: is_nick_null
		end

	set_owner (a_owner: detachable OWNER)
			-- Set `owner'; Void leaves it out.
		do
			owner := a_owner
			is_owner_null := False
		ensure
			owner_set: owner = a_owner
		end

	set_owner_null
			-- Have null for `owner'.
		do
			owner := Void
			is_owner_null := True
		ensure
			is_owner_null: is_owner_null
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

	set_color (a_color: detachable READABLE_STRING_GENERAL)
			-- Set `color'; Void leaves it out.
		do
			color := text_copy (a_color)
		ensure
			color_set: is_text_copy (color, a_color)
		end

	set_born (a_born: detachable READABLE_STRING_GENERAL)
			-- Set `born'; Void leaves it out.
		do
			born := text_copy (a_born)
			is_born_null := False
		ensure
			born_set: is_text_copy (born, a_born)
		end

	set_born_null
			-- Have null for `born'.
		do
			born := Void
			is_born_null := True
		ensure
			is_born_null: is_born_null
		end

	set_kind (a_kind: detachable READABLE_STRING_GENERAL)
			-- Set `kind'; Void leaves it out.
		do
			kind := text_copy (a_kind)
			is_kind_null := False
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

	set_kind_null
			-- Have null for `kind'.
		do
			kind := Void
			is_kind_null := True
		ensure
			is_kind_null: is_kind_null
		end

	set_code (a_code: detachable READABLE_STRING_GENERAL)
			-- Set `code'; Void leaves it out.
		do
			code := text_copy (a_code)
			is_code_null := False
		ensure
			code_set: is_text_copy (code, a_code)
		end

	set_code_null
			-- Have null for `code'.
		do
			code := Void
			is_code_null := True
		ensure
			is_code_null: is_code_null
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			name := a_fields.required_text (once "name")
			is_nick_null := a_fields.is_null (once "nick")
			nick := a_fields.text (once "nick")
			is_owner_null := a_fields.is_null (once "owner")
			owner := (create {API_MODEL_CODEC [OWNER]}).field (a_fields, once "owner")
			is_age_null := a_fields.is_null (once "age")
			age := a_fields.integer_64 (once "age")
			has_age := a_fields.is_integer_64 (once "age")
			color := a_fields.text (once "color")
			is_born_null := a_fields.is_null (once "born")
			born := a_fields.text (once "born")
			is_kind_null := a_fields.is_null (once "kind")
			kind := a_fields.text (once "kind")
			is_code_null := a_fields.is_null (once "code")
			code := a_fields.text (once "code")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("name", name)
			a_fields.need ("nick")
			a_fields.put_text ("nick", nick, is_nick_null)
			a_fields.need ("owner")
			a_fields.put_value ("owner", owner, is_owner_null)
			a_fields.put_integer ("age", age, has_age, is_age_null)
			a_fields.put_text ("color", color, False)
			a_fields.put_text ("born", born, is_born_null)
			a_fields.put_text ("kind", kind, is_kind_null)
			a_fields.put_text ("code", code, is_code_null)
		end

invariant
	nick_null: is_nick_null implies nick = Void
	owner_null: is_owner_null implies owner = Void
	age_null: is_age_null implies not has_age
	born_null: is_born_null implies born = Void
	kind_null: is_kind_null implies kind = Void
	code_null: is_code_null implies code = Void

end
