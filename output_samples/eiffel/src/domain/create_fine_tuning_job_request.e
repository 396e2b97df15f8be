note
	description: "[
		Data, base model and settings of a new fine-tuning job. Choose the training technique with `method`.
	]"

class
	CREATE_FINE_TUNING_JOB_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_model: READABLE_STRING_GENERAL; a_training_file: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create model.make_from_string_general (a_model)
			create training_file.make_from_string_general (a_training_file)
		ensure
			model_set: is_text_copy (model, a_model)
			training_file_set: is_text_copy (training_file, a_training_file)
		end

feature -- Access

	model: STRING_32
			-- Base model to start training from. Known values: {CREATE_FINE_TUNING_JOB_REQUEST_MODEL}.

	training_file: STRING_32
			-- Uploaded JSONL file with the training examples, of purpose `fine-tune`. Its layout depends on
			-- the chosen `method`.

	hyperparameters: detachable CREATE_FINE_TUNING_JOB_REQUEST_HYPERPARAMETERS
			-- Older place for training settings. Set them inside `method` instead. Deprecated.

	suffix: detachable STRING_32
			-- Label of up to 64 characters that becomes part of the name of the trained model.

	validation_file: detachable STRING_32
			-- Uploaded JSONL file with held-out examples, used to measure quality during training. It should
			-- share no examples with `training_file`.

	integrations: detachable LIST [CREATE_FINE_TUNING_JOB_REQUEST_INTEGRATION]
			-- Outside services that receive the metrics of the job.

	seed: INTEGER_64
			-- Makes runs with equal settings come out nearly the same. A random seed is drawn if none is
			-- given.

	method: detachable FINE_TUNE_METHOD
			-- The JSON field `method'.

	metadata: detachable STRING_TABLE [STRING_32]
			-- The JSON field `metadata'.

feature -- Status report

	has_seed: BOOLEAN
			-- Is `seed' set?

	is_suffix_null: BOOLEAN
			-- Is `suffix' null, rather than not set?

	is_validation_file_null: BOOLEAN
			-- Is `validation_file' null, rather than not set?

	is_integrations_null: BOOLEAN
			-- Is `integrations' null, rather than not set?

	is_seed_null: BOOLEAN
			-- Is `seed' null, rather than not set?

	is_metadata_null: BOOLEAN
			-- Is `metadata' null, rather than not set?

feature -- Element change

	set_model (a_model: READABLE_STRING_GENERAL)
			-- Set `model'.
		do
			create model.make_from_string_general (a_model)
			mark_set ("model")
		ensure
			model_set: is_text_copy (model, a_model)
		end

	set_training_file (a_training_file: READABLE_STRING_GENERAL)
			-- Set `training_file'.
		do
			create training_file.make_from_string_general (a_training_file)
			mark_set ("training_file")
		ensure
			training_file_set: is_text_copy (training_file, a_training_file)
		end

	set_hyperparameters (a_hyperparameters: detachable CREATE_FINE_TUNING_JOB_REQUEST_HYPERPARAMETERS)
			-- Set `hyperparameters'; Void leaves it out.
		do
			hyperparameters := a_hyperparameters
		ensure
			hyperparameters_set: hyperparameters = a_hyperparameters
		end

	set_suffix (a_suffix: detachable READABLE_STRING_GENERAL)
			-- Set `suffix'; Void leaves it out.
		require
			suffix_not_shorter: a_suffix /= Void implies a_suffix.count >= 1
			suffix_not_longer: a_suffix /= Void implies a_suffix.count <= 64
		do
			suffix := text_copy (a_suffix)
			is_suffix_null := False
		ensure
			suffix_set: is_text_copy (suffix, a_suffix)
		end

	set_suffix_null
			-- Have null for `suffix'.
		do
			suffix := Void
			is_suffix_null := True
		ensure
			is_suffix_null: is_suffix_null
		end

	set_validation_file (a_validation_file: detachable READABLE_STRING_GENERAL)
			-- Set `validation_file'; Void leaves it out.
		do
			validation_file := text_copy (a_validation_file)
			is_validation_file_null := False
		ensure
			validation_file_set: is_text_copy (validation_file, a_validation_file)
		end

	set_validation_file_null
			-- Have null for `validation_file'.
		do
			validation_file := Void
			is_validation_file_null := True
		ensure
			is_validation_file_null: is_validation_file_null
		end

	set_integrations (a_integrations: detachable READABLE_INDEXABLE [CREATE_FINE_TUNING_JOB_REQUEST_INTEGRATION])
			-- Set `integrations' to a list of these items; Void leaves it out.
		do
			integrations := integrations_codec.list (a_integrations)
			is_integrations_null := False
		ensure
			integrations_set: integrations_codec.is_list (integrations, a_integrations)
		end

	extend_integrations (a_item: CREATE_FINE_TUNING_JOB_REQUEST_INTEGRATION)
			-- Add `a_item' to `integrations'.
		do
			if attached integrations as l_value then
				l_value.extend (a_item)
			else
				integrations := integrations_codec.singleton (a_item)
			end
			is_integrations_null := False
		ensure
			one_more: integrations_codec.count (integrations) = old integrations_codec.count (integrations) + 1
			has_item: attached integrations as l_value and then l_value.last = a_item
		end

	set_integrations_null
			-- Have null for `integrations'.
		do
			integrations := Void
			is_integrations_null := True
		ensure
			is_integrations_null: is_integrations_null
		end

	set_seed (a_seed: INTEGER_64)
			-- Set `seed'.
		require
			seed_at_least: a_seed >= 0
			seed_at_most: a_seed <= 2147483647
		do
			seed := a_seed
			has_seed := True
			is_seed_null := False
		ensure
			seed_set: seed = a_seed
			has_seed: has_seed
		end

	unset_seed
			-- Leave `seed' out.
		do
			seed := 0
			has_seed := False
			is_seed_null := False
		ensure
			not_has_seed: not has_seed
		end

	set_seed_null
			-- Have null for `seed'.
		do
			unset_seed
			is_seed_null := True
		ensure
			is_seed_null: is_seed_null
		end

	set_method (a_method: detachable FINE_TUNE_METHOD)
			-- Set `method'; Void leaves it out.
		do
			method := a_method
		ensure
			method_set: method = a_method
		end

	set_metadata (a_metadata: detachable STRING_TABLE [STRING_32])
			-- Set `metadata'; Void leaves it out.
		do
			metadata := a_metadata
			is_metadata_null := False
		ensure
			metadata_set: metadata = a_metadata
		end

	set_metadata_null
			-- Have null for `metadata'.
		do
			metadata := Void
			is_metadata_null := True
		ensure
			is_metadata_null: is_metadata_null
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			model := a_fields.required_text (once "model")
			training_file := a_fields.required_text (once "training_file")
			hyperparameters := (create {API_MODEL_CODEC [CREATE_FINE_TUNING_JOB_REQUEST_HYPERPARAMETERS]}).field (a_fields, once "hyperparameters")
			is_suffix_null := a_fields.is_null (once "suffix")
			suffix := a_fields.text (once "suffix")
			is_validation_file_null := a_fields.is_null (once "validation_file")
			validation_file := a_fields.text (once "validation_file")
			is_integrations_null := a_fields.is_null (once "integrations")
			integrations := integrations_codec.field (a_fields, once "integrations")
			is_seed_null := a_fields.is_null (once "seed")
			seed := a_fields.integer_64 (once "seed")
			has_seed := a_fields.is_integer_64 (once "seed")
			method := (create {API_MODEL_CODEC [FINE_TUNE_METHOD]}).field (a_fields, once "method")
			is_metadata_null := a_fields.is_null (once "metadata")
			metadata := metadata_codec.field (a_fields, once "metadata")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("model", model)
			a_fields.put_required_text ("training_file", training_file)
			a_fields.put_value ("hyperparameters", hyperparameters, False)
			a_fields.put_text ("suffix", suffix, is_suffix_null)
			a_fields.put_text ("validation_file", validation_file, is_validation_file_null)
			integrations_codec.put (a_fields, "integrations", integrations, is_integrations_null)
			a_fields.put_integer ("seed", seed, has_seed, is_seed_null)
			a_fields.put_value ("method", method, False)
			metadata_codec.put (a_fields, "metadata", metadata, is_metadata_null)
		end

feature {NONE} -- Implementation

	integrations_codec: API_LIST_CODEC [CREATE_FINE_TUNING_JOB_REQUEST_INTEGRATION]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [CREATE_FINE_TUNING_JOB_REQUEST_INTEGRATION]})
		end

	metadata_codec: API_MAP_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

invariant
	suffix_null: is_suffix_null implies suffix = Void
	validation_file_null: is_validation_file_null implies validation_file = Void
	integrations_null: is_integrations_null implies integrations = Void
	seed_null: is_seed_null implies not has_seed
	metadata_null: is_metadata_null implies metadata = Void

end
