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
			if a_self /= Void then
				create self.make_from_string_general (a_self)
			else
				self := Void
			end
		ensure
			self_set: (self = Void) = (a_self = Void)
			same_text: attached self as l_text and then a_self /= Void implies l_text.same_string_general (a_self)
		end

	set_from_field (a_from_field: detachable READABLE_STRING_GENERAL)
			-- Set `from_field'; Void leaves it out.
		do
			if a_from_field /= Void then
				create from_field.make_from_string_general (a_from_field)
			else
				from_field := Void
			end
		ensure
			from_field_set: (from_field = Void) = (a_from_field = Void)
			same_text: attached from_field as l_text and then a_from_field /= Void implies l_text.same_string_general (a_from_field)
		end

	set_schema (a_schema: detachable READABLE_STRING_GENERAL)
			-- Set `schema'; Void leaves it out.
		do
			if a_schema /= Void then
				create schema.make_from_string_general (a_schema)
			else
				schema := Void
			end
		ensure
			schema_set: (schema = Void) = (a_schema = Void)
			same_text: attached schema as l_text and then a_schema /= Void implies l_text.same_string_general (a_schema)
		end

	set_copy_field (a_copy_field: detachable READABLE_STRING_GENERAL)
			-- Set `copy_field'; Void leaves it out.
		do
			if a_copy_field /= Void then
				create copy_field.make_from_string_general (a_copy_field)
			else
				copy_field := Void
			end
		ensure
			copy_field_set: (copy_field = Void) = (a_copy_field = Void)
			same_text: attached copy_field as l_text and then a_copy_field /= Void implies l_text.same_string_general (a_copy_field)
		end

	set_model_config (a_model_config: detachable READABLE_STRING_GENERAL)
			-- Set `model_config'; Void leaves it out.
		do
			if a_model_config /= Void then
				create model_config.make_from_string_general (a_model_config)
			else
				model_config := Void
			end
		ensure
			model_config_set: (model_config = Void) = (a_model_config = Void)
			same_text: attached model_config as l_text and then a_model_config /= Void implies l_text.same_string_general (a_model_config)
		end

	set_id_2 (a_id_2: detachable READABLE_STRING_GENERAL)
			-- Set `id_2'; Void leaves it out.
		do
			if a_id_2 /= Void then
				create id_2.make_from_string_general (a_id_2)
			else
				id_2 := Void
			end
		ensure
			id_2_set: (id_2 = Void) = (a_id_2 = Void)
			same_text: attached id_2 as l_text and then a_id_2 /= Void implies l_text.same_string_general (a_id_2)
		end

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			if a_id /= Void then
				create id.make_from_string_general (a_id)
			else
				id := Void
			end
		ensure
			id_set: (id = Void) = (a_id = Void)
			same_text: attached id as l_text and then a_id /= Void implies l_text.same_string_general (a_id)
		end

	set_type_2 (a_type_2: detachable READABLE_STRING_GENERAL)
			-- Set `type_2'; Void leaves it out.
		do
			if a_type_2 /= Void then
				create type_2.make_from_string_general (a_type_2)
			else
				type_2 := Void
			end
		ensure
			type_2_set: (type_2 = Void) = (a_type_2 = Void)
			same_text: attached type_2 as l_text and then a_type_2 /= Void implies l_text.same_string_general (a_type_2)
		end

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

	set_a_b (a_a_b: detachable READABLE_STRING_GENERAL)
			-- Set `a_b'; Void leaves it out.
		do
			if a_a_b /= Void then
				create a_b.make_from_string_general (a_a_b)
			else
				a_b := Void
			end
		ensure
			a_b_set: (a_b = Void) = (a_a_b = Void)
			same_text: attached a_b as l_text and then a_a_b /= Void implies l_text.same_string_general (a_a_b)
		end

	set_a_b_2 (a_a_b_2: detachable READABLE_STRING_GENERAL)
			-- Set `a_b_2'; Void leaves it out.
		do
			if a_a_b_2 /= Void then
				create a_b_2.make_from_string_general (a_a_b_2)
			else
				a_b_2 := Void
			end
		ensure
			a_b_2_set: (a_b_2 = Void) = (a_a_b_2 = Void)
			same_text: attached a_b_2 as l_text and then a_a_b_2 /= Void implies l_text.same_string_general (a_a_b_2)
		end

	set_list (a_list: detachable LIST [STRING_32])
			-- Set `list'; Void leaves it out.
		do
			list := a_list
		ensure
			list_set: list = a_list
		end

	extend_list (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `list'.
		do
			if attached list as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} list.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached list as l_value and then l_value.count > 0
		end

	set_str (a_str: detachable READABLE_STRING_GENERAL)
			-- Set `str'; Void leaves it out.
		do
			if a_str /= Void then
				create str.make_from_string_general (a_str)
			else
				str := Void
			end
		ensure
			str_set: (str = Void) = (a_str = Void)
			same_text: attached str as l_text and then a_str /= Void implies l_text.same_string_general (a_str)
		end

	set_datetime (a_datetime: detachable READABLE_STRING_GENERAL)
			-- Set `datetime'; Void leaves it out.
		require
			datetime_has_offset: a_datetime /= Void implies (create {API_CHECK}).has_offset (a_datetime)
		do
			if a_datetime /= Void then
				create datetime.make_from_string_general (a_datetime)
			else
				datetime := Void
			end
		ensure
			datetime_set: (datetime = Void) = (a_datetime = Void)
			same_text: attached datetime as l_text and then a_datetime /= Void implies l_text.same_string_general (a_datetime)
		end

	set_url_value (a_url_value: detachable READABLE_STRING_GENERAL)
			-- Set `url_value'; Void leaves it out.
		do
			if a_url_value /= Void then
				create url_value.make_from_string_general (a_url_value)
			else
				url_value := Void
			end
		ensure
			url_value_set: (url_value = Void) = (a_url_value = Void)
			same_text: attached url_value as l_text and then a_url_value /= Void implies l_text.same_string_general (a_url_value)
		end

	set_n8n_id (a_n8n_id: detachable READABLE_STRING_GENERAL)
			-- Set `n8n_id'; Void leaves it out.
		do
			if a_n8n_id /= Void then
				create n8n_id.make_from_string_general (a_n8n_id)
			else
				n8n_id := Void
			end
		ensure
			n8n_id_set: (n8n_id = Void) = (a_n8n_id = Void)
			same_text: attached n8n_id as l_text and then a_n8n_id /= Void implies l_text.same_string_general (a_n8n_id)
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
			if a_uber /= Void then
				create uber.make_from_string_general (a_uber)
			else
				uber := Void
			end
		ensure
			uber_set: (uber = Void) = (a_uber = Void)
			same_text: attached uber as l_text and then a_uber /= Void implies l_text.same_string_general (a_uber)
		end

	set_field (a_field: detachable READABLE_STRING_GENERAL)
			-- Set `field'; Void leaves it out.
		do
			if a_field /= Void then
				create field.make_from_string_general (a_field)
			else
				field := Void
			end
		ensure
			field_set: (field = Void) = (a_field = Void)
			same_text: attached field as l_text and then a_field /= Void implies l_text.same_string_general (a_field)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			self := a_fields.text ("self")
			from_field := a_fields.text ("from")
			schema := a_fields.text ("schema")
			copy_field := a_fields.text ("copy")
			model_config := a_fields.text ("model_config")
			id_2 := a_fields.text ("_id")
			id := a_fields.text ("id")
			type_2 := a_fields.text ("@type")
			type := a_fields.text ("type")
			plus_1 := a_fields.integer_64 ("+1")
			has_plus_1 := a_fields.is_found
			minus_1 := a_fields.integer_64 ("-1")
			has_minus_1 := a_fields.is_found
			field_4k := a_fields.boolean ("4k")
			has_field_4k := a_fields.is_found
			a_b := a_fields.text ("a-b")
			a_b_2 := a_fields.text ("aB")
			list := list_codec.field (a_fields, "list")
			str := a_fields.text ("str")
			datetime := a_fields.text ("datetime")
			url_value := a_fields.text ("URLValue")
			n8n_id := a_fields.text ("n8nID")
			hate_threatening := a_fields.boolean ("hate/threatening")
			has_hate_threatening := a_fields.is_found
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
