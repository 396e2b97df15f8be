note
	description: "Self."

class
	SELF

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	self: detachable STRING_32
			-- The JSON field `self'.

	from_field: detachable STRING_32
			-- The JSON field `from'.

	schema: detachable STRING_32
			-- The JSON field `schema'.

	copy_field: detachable STRING_32
			-- The JSON field `copy'.

	model_config: detachable STRING_32
			-- The JSON field `model_config'.

	id_2: detachable STRING_32
			-- The JSON field `_id'.

	id: detachable STRING_32
			-- The JSON field `id'.

	type_2: detachable STRING_32
			-- The JSON field `@type'.

	type: detachable STRING_32
			-- The JSON field `type'.

	plus_1: INTEGER_64
			-- The JSON field `+1'.

	minus_1: INTEGER_64
			-- The JSON field `-1'.

	field_4k: BOOLEAN
			-- The JSON field `4k'.

	owner_name: detachable STRING_32
			-- The JSON field `owner__name'.

	a_b: detachable STRING_32
			-- The JSON field `a-b'.

	a_b_2: detachable STRING_32
			-- The JSON field `aB'.

	list: detachable LIST [STRING_32]
			-- The JSON field `list'.

	str: detachable STRING_32
			-- The JSON field `str'.

	datetime: detachable STRING_32
			-- The JSON field `datetime'.

	url_value: detachable STRING_32
			-- The JSON field `URLValue'.

	n8n_id: detachable STRING_32
			-- The JSON field `n8nID'.

	hate_threatening: BOOLEAN
			-- The JSON field `hate/threatening'.

	uber: detachable STRING_32
			-- The JSON field `über'.

	field: detachable STRING_32
			-- The JSON field `中文'.

	datetime_as_date_time: detachable API_DATE_TIME
			-- What `datetime' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date_time (datetime)
		end

feature -- Status report

	has_plus_1: BOOLEAN
			-- Is `plus_1' set?

	has_minus_1: BOOLEAN
			-- Is `minus_1' set?

	has_field_4k: BOOLEAN
			-- Is `field_4k' set?

	has_hate_threatening: BOOLEAN
			-- Is `hate_threatening' set?

feature -- Element change

	set_self (a_self: detachable READABLE_STRING_GENERAL)
			-- Set `self'; Void leaves it out.
		do
			self := text_copy (a_self)
		ensure
			self_set: is_text_copy (self, a_self)
		end

	set_from_field (a_from_field: detachable READABLE_STRING_GENERAL)
			-- Set `from_field'; Void leaves it out.
		do
			from_field := text_copy (a_from_field)
		ensure
			from_field_set: is_text_copy (from_field, a_from_field)
		end

	set_schema (a_schema: detachable READABLE_STRING_GENERAL)
			-- Set `schema'; Void leaves it out.
		do
			schema := text_copy (a_schema)
		ensure
			schema_set: is_text_copy (schema, a_schema)
		end

	set_copy_field (a_copy_field: detachable READABLE_STRING_GENERAL)
			-- Set `copy_field'; Void leaves it out.
		do
			copy_field := text_copy (a_copy_field)
		ensure
			copy_field_set: is_text_copy (copy_field, a_copy_field)
		end

	set_model_config (a_model_config: detachable READABLE_STRING_GENERAL)
			-- Set `model_config'; Void leaves it out.
		do
			model_config := text_copy (a_model_config)
		ensure
			model_config_set: is_text_copy (model_config, a_model_config)
		end

	set_id_2 (a_id_2: detachable READABLE_STRING_GENERAL)
			-- Set `id_2'; Void leaves it out.
		do
			id_2 := text_copy (a_id_2)
		ensure
			id_2_set: is_text_copy (id_2, a_id_2)
		end

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			id := text_copy (a_id)
		ensure
			id_set: is_text_copy (id, a_id)
		end

	set_type_2 (a_type_2: detachable READABLE_STRING_GENERAL)
			-- Set `type_2'; Void leaves it out.
		do
			type_2 := text_copy (a_type_2)
		ensure
			type_2_set: is_text_copy (type_2, a_type_2)
		end

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			type := text_copy (a_type)
		ensure
			type_set: is_text_copy (type, a_type)
		end

	set_plus_1 (a_plus_1: INTEGER_64)
			-- Set `plus_1'.
		do
			plus_1 := a_plus_1
			has_plus_1 := True
		ensure
			plus_1_set: plus_1 = a_plus_1
			has_plus_1: has_plus_1
		end

	unset_plus_1
			-- Leave `plus_1' out.
		do
			plus_1 := 0
			has_plus_1 := False
		ensure
			not_has_plus_1: not has_plus_1
		end

	set_minus_1 (a_minus_1: INTEGER_64)
			-- Set `minus_1'.
		do
			minus_1 := a_minus_1
			has_minus_1 := True
		ensure
			minus_1_set: minus_1 = a_minus_1
			has_minus_1: has_minus_1
		end

	unset_minus_1
			-- Leave `minus_1' out.
		do
			minus_1 := 0
			has_minus_1 := False
		ensure
			not_has_minus_1: not has_minus_1
		end

	set_field_4k (a_field_4k: BOOLEAN)
			-- Set `field_4k'.
		do
			field_4k := a_field_4k
			has_field_4k := True
		ensure
			field_4k_set: field_4k = a_field_4k
			has_field_4k: has_field_4k
		end

	unset_field_4k
			-- Leave `field_4k' out.
		do
			field_4k := False
			has_field_4k := False
		ensure
			not_has_field_4k: not has_field_4k
		end

	set_owner_name (a_owner_name: detachable READABLE_STRING_GENERAL)
			-- Set `owner_name'; Void leaves it out.
		do
			owner_name := text_copy (a_owner_name)
		ensure
			owner_name_set: is_text_copy (owner_name, a_owner_name)
		end

	set_a_b (a_a_b: detachable READABLE_STRING_GENERAL)
			-- Set `a_b'; Void leaves it out.
		do
			a_b := text_copy (a_a_b)
		ensure
			a_b_set: is_text_copy (a_b, a_a_b)
		end

	set_a_b_2 (a_a_b_2: detachable READABLE_STRING_GENERAL)
			-- Set `a_b_2'; Void leaves it out.
		do
			a_b_2 := text_copy (a_a_b_2)
		ensure
			a_b_2_set: is_text_copy (a_b_2, a_a_b_2)
		end

	set_list (a_list: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `list' to a list of these items; Void leaves it out.
		do
			list := texts_copy (a_list)
		ensure
			list_set: are_texts_copy (list, a_list)
		end

	extend_list (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `list'.
		do
			if attached list as l_value then
				l_value.extend (a_item.to_string_32)
			else
				list := list_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: list_codec.count (list) = old list_codec.count (list) + 1
			has_item: attached list as l_value and then l_value.last.same_string_general (a_item)
		end

	set_str (a_str: detachable READABLE_STRING_GENERAL)
			-- Set `str'; Void leaves it out.
		do
			str := text_copy (a_str)
		ensure
			str_set: is_text_copy (str, a_str)
		end

	set_datetime (a_datetime: detachable READABLE_STRING_GENERAL)
			-- Set `datetime'; Void leaves it out.
		require
			datetime_has_offset: a_datetime /= Void implies (create {API_CHECK}).has_offset (a_datetime)
		do
			datetime := text_copy (a_datetime)
		ensure
			datetime_set: is_text_copy (datetime, a_datetime)
		end

	set_url_value (a_url_value: detachable READABLE_STRING_GENERAL)
			-- Set `url_value'; Void leaves it out.
		do
			url_value := text_copy (a_url_value)
		ensure
			url_value_set: is_text_copy (url_value, a_url_value)
		end

	set_n8n_id (a_n8n_id: detachable READABLE_STRING_GENERAL)
			-- Set `n8n_id'; Void leaves it out.
		do
			n8n_id := text_copy (a_n8n_id)
		ensure
			n8n_id_set: is_text_copy (n8n_id, a_n8n_id)
		end

	set_hate_threatening (a_hate_threatening: BOOLEAN)
			-- Set `hate_threatening'.
		do
			hate_threatening := a_hate_threatening
			has_hate_threatening := True
		ensure
			hate_threatening_set: hate_threatening = a_hate_threatening
			has_hate_threatening: has_hate_threatening
		end

	unset_hate_threatening
			-- Leave `hate_threatening' out.
		do
			hate_threatening := False
			has_hate_threatening := False
		ensure
			not_has_hate_threatening: not has_hate_threatening
		end

	set_uber (a_uber: detachable READABLE_STRING_GENERAL)
			-- Set `uber'; Void leaves it out.
		do
			uber := text_copy (a_uber)
		ensure
			uber_set: is_text_copy (uber, a_uber)
		end

	set_field (a_field: detachable READABLE_STRING_GENERAL)
			-- Set `field'; Void leaves it out.
		do
			field := text_copy (a_field)
		ensure
			field_set: is_text_copy (field, a_field)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			self := a_fields.text (once "self")
			from_field := a_fields.text (once "from")
			schema := a_fields.text (once "schema")
			copy_field := a_fields.text (once "copy")
			model_config := a_fields.text (once "model_config")
			id_2 := a_fields.text (once "_id")
			id := a_fields.text (once "id")
			type_2 := a_fields.text (once "@type")
			type := a_fields.text (once "type")
			plus_1 := a_fields.integer_64 (once "+1")
			has_plus_1 := a_fields.is_integer_64 (once "+1")
			minus_1 := a_fields.integer_64 (once "-1")
			has_minus_1 := a_fields.is_integer_64 (once "-1")
			field_4k := a_fields.boolean (once "4k")
			has_field_4k := a_fields.is_boolean (once "4k")
			owner_name := a_fields.text (once "owner__name")
			a_b := a_fields.text (once "a-b")
			a_b_2 := a_fields.text (once "aB")
			list := list_codec.field (a_fields, once "list")
			str := a_fields.text (once "str")
			datetime := a_fields.text (once "datetime")
			url_value := a_fields.text (once "URLValue")
			n8n_id := a_fields.text (once "n8nID")
			hate_threatening := a_fields.boolean (once "hate/threatening")
			has_hate_threatening := a_fields.is_boolean (once "hate/threatening")
			uber := a_fields.text ({STRING_32} "%/252/ber")
			field := a_fields.text ({STRING_32} "%/20013/%/25991/")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("self", self, False)
			a_fields.put_text ("from", from_field, False)
			a_fields.put_text ("schema", schema, False)
			a_fields.put_text ("copy", copy_field, False)
			a_fields.put_text ("model_config", model_config, False)
			a_fields.put_text ("_id", id_2, False)
			a_fields.put_text ("id", id, False)
			a_fields.put_text ("@type", type_2, False)
			a_fields.put_text ("type", type, False)
			a_fields.put_integer ("+1", plus_1, has_plus_1, False)
			a_fields.put_integer ("-1", minus_1, has_minus_1, False)
			a_fields.put_boolean ("4k", field_4k, has_field_4k, False)
			a_fields.put_text ("owner__name", owner_name, False)
			a_fields.put_text ("a-b", a_b, False)
			a_fields.put_text ("aB", a_b_2, False)
			list_codec.put (a_fields, "list", list, False)
			a_fields.put_text ("str", str, False)
			a_fields.put_text ("datetime", datetime, False)
			a_fields.put_text ("URLValue", url_value, False)
			a_fields.put_text ("n8nID", n8n_id, False)
			a_fields.put_boolean ("hate/threatening", hate_threatening, has_hate_threatening, False)
			a_fields.put_text ({STRING_32} "%/252/ber", uber, False)
			a_fields.put_text ({STRING_32} "%/20013/%/25991/", field, False)
		end

feature {NONE} -- Implementation

	list_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end
