note
	description: "[
		A training run that turns a base model into a customized one. After it succeeds, call the new model by
		the name in `fine_tuned_model`.
	]"

class
	FINE_TUNING_JOB

inherit
	API_MODEL
		redefine
			make
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			object := {STRING_32} "fine_tuning.job"
		end

feature -- Access

	id: detachable STRING_32
			-- Identifier by which other calls refer to the job.

	created_at: INTEGER_64
			-- Unix time at which the job was submitted.

	error: detachable FINE_TUNING_JOB_ERROR
			-- Why the job failed. Null or empty unless `status` is `failed`.

	fine_tuned_model: detachable STRING_32
			-- Name of the resulting model, null until training has succeeded.

	finished_at: INTEGER_64
			-- Unix time at which the job ended, null while it is still going on.

	hyperparameters: detachable FINE_TUNING_JOB_HYPERPARAMETERS
			-- Training settings in effect. Filled in only for supervised jobs.

	model: detachable STRING_32
			-- Base model that is being trained.

	object: detachable STRING_32
			-- Always `fine_tuning.job`.

	organization_id: detachable STRING_32
			-- Organization that the job belongs to.

	result_files: detachable LIST [STRING_32]
			-- Files with the metrics of the run, available after training.

	status: detachable STRING_32
			-- Stage of the job. `succeeded`, `failed` and `cancelled` are final. Known values:
			-- {FINE_TUNING_JOB_STATUS}.

	trained_tokens: INTEGER_64
			-- Billed tokens that went through training, null before the job ends.

	training_file: detachable STRING_32
			-- File with the training data.

	validation_file: detachable STRING_32
			-- File with the validation data, or null if none was given.

	integrations: detachable LIST [FINE_TUNING_INTEGRATION]
			-- Services that receive metrics, at most five.

	seed: INTEGER_64
			-- Seed that was used for random choices in training.

	estimated_finish: INTEGER_64
			-- Unix time of the expected end, or null if it cannot be predicted.

	method: detachable FINE_TUNE_METHOD
			-- The JSON field `method'.

	metadata: detachable STRING_TABLE [STRING_32]
			-- The JSON field `metadata'.

feature -- Status report

	has_created_at: BOOLEAN
			-- Is `created_at' set?

	has_finished_at: BOOLEAN
			-- Is `finished_at' set?

	has_trained_tokens: BOOLEAN
			-- Is `trained_tokens' set?

	has_seed: BOOLEAN
			-- Is `seed' set?

	has_estimated_finish: BOOLEAN
			-- Is `estimated_finish' set?

	is_error_null: BOOLEAN
			-- Is `error' null, rather than not set?

	is_fine_tuned_model_null: BOOLEAN
			-- Is `fine_tuned_model' null, rather than not set?

	is_finished_at_null: BOOLEAN
			-- Is `finished_at' null, rather than not set?

	is_trained_tokens_null: BOOLEAN
			-- Is `trained_tokens' null, rather than not set?

	is_validation_file_null: BOOLEAN
			-- Is `validation_file' null, rather than not set?

	is_integrations_null: BOOLEAN
			-- Is `integrations' null, rather than not set?

	is_estimated_finish_null: BOOLEAN
			-- Is `estimated_finish' null, rather than not set?

	is_metadata_null: BOOLEAN
			-- Is `metadata' null, rather than not set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := id /= Void
				and has_created_at
				and (error /= Void or is_error_null)
				and (fine_tuned_model /= Void or is_fine_tuned_model_null)
				and (has_finished_at or is_finished_at_null)
				and hyperparameters /= Void
				and model /= Void
				and object /= Void
				and organization_id /= Void
				and result_files /= Void
				and status /= Void
				and (has_trained_tokens or is_trained_tokens_null)
				and training_file /= Void
				and (validation_file /= Void or is_validation_file_null)
				and has_seed
		end

feature -- Element change

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

	set_created_at (a_created_at: INTEGER_64)
			-- Set `created_at'.
		do
			created_at := a_created_at
			has_created_at := True
		ensure
			created_at_set: created_at = a_created_at
			has_created_at: has_created_at
		end

	unset_created_at
			-- Leave `created_at' out.
		do
			created_at := 0
			has_created_at := False
		ensure
			not_has_created_at: not has_created_at
		end

	set_error (a_error: detachable FINE_TUNING_JOB_ERROR)
			-- Set `error'; Void leaves it out.
		do
			error := a_error
			is_error_null := False
		ensure
			error_set: error = a_error
		end

	set_error_null
			-- Have null for `error'.
		do
			error := Void
			is_error_null := True
		ensure
			is_error_null: is_error_null
		end

	set_fine_tuned_model (a_fine_tuned_model: detachable READABLE_STRING_GENERAL)
			-- Set `fine_tuned_model'; Void leaves it out.
		do
			if a_fine_tuned_model /= Void then
				create fine_tuned_model.make_from_string_general (a_fine_tuned_model)
			else
				fine_tuned_model := Void
			end
			is_fine_tuned_model_null := False
		ensure
			fine_tuned_model_set: (fine_tuned_model = Void) = (a_fine_tuned_model = Void)
			same_text: attached fine_tuned_model as l_text and then a_fine_tuned_model /= Void implies l_text.same_string_general (a_fine_tuned_model)
		end

	set_fine_tuned_model_null
			-- Have null for `fine_tuned_model'.
		do
			fine_tuned_model := Void
			is_fine_tuned_model_null := True
		ensure
			is_fine_tuned_model_null: is_fine_tuned_model_null
		end

	set_finished_at (a_finished_at: INTEGER_64)
			-- Set `finished_at'.
		do
			finished_at := a_finished_at
			has_finished_at := True
			is_finished_at_null := False
		ensure
			finished_at_set: finished_at = a_finished_at
			has_finished_at: has_finished_at
		end

	unset_finished_at
			-- Leave `finished_at' out.
		do
			finished_at := 0
			has_finished_at := False
			is_finished_at_null := False
		ensure
			not_has_finished_at: not has_finished_at
		end

	set_finished_at_null
			-- Have null for `finished_at'.
		do
			unset_finished_at
			is_finished_at_null := True
		ensure
			is_finished_at_null: is_finished_at_null
		end

	set_hyperparameters (a_hyperparameters: detachable FINE_TUNING_JOB_HYPERPARAMETERS)
			-- Set `hyperparameters'; Void leaves it out.
		do
			hyperparameters := a_hyperparameters
		ensure
			hyperparameters_set: hyperparameters = a_hyperparameters
		end

	set_model (a_model: detachable READABLE_STRING_GENERAL)
			-- Set `model'; Void leaves it out.
		do
			if a_model /= Void then
				create model.make_from_string_general (a_model)
			else
				model := Void
			end
		ensure
			model_set: (model = Void) = (a_model = Void)
			same_text: attached model as l_text and then a_model /= Void implies l_text.same_string_general (a_model)
		end

	set_object (a_object: detachable READABLE_STRING_GENERAL)
			-- Set `object'; Void leaves it out.
		do
			if a_object /= Void then
				create object.make_from_string_general (a_object)
			else
				object := Void
			end
		ensure
			object_set: (object = Void) = (a_object = Void)
			same_text: attached object as l_text and then a_object /= Void implies l_text.same_string_general (a_object)
		end

	set_organization_id (a_organization_id: detachable READABLE_STRING_GENERAL)
			-- Set `organization_id'; Void leaves it out.
		do
			if a_organization_id /= Void then
				create organization_id.make_from_string_general (a_organization_id)
			else
				organization_id := Void
			end
		ensure
			organization_id_set: (organization_id = Void) = (a_organization_id = Void)
			same_text: attached organization_id as l_text and then a_organization_id /= Void implies l_text.same_string_general (a_organization_id)
		end

	set_result_files (a_result_files: detachable LIST [STRING_32])
			-- Set `result_files'; Void leaves it out.
		do
			result_files := a_result_files
		ensure
			result_files_set: result_files = a_result_files
		end

	extend_result_files (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `result_files'.
		do
			if attached result_files as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} result_files.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached result_files as l_value and then l_value.count > 0
		end

	set_status (a_status: detachable READABLE_STRING_GENERAL)
			-- Set `status'; Void leaves it out.
		do
			if a_status /= Void then
				create status.make_from_string_general (a_status)
			else
				status := Void
			end
		ensure
			status_set: (status = Void) = (a_status = Void)
			same_text: attached status as l_text and then a_status /= Void implies l_text.same_string_general (a_status)
		end

	set_trained_tokens (a_trained_tokens: INTEGER_64)
			-- Set `trained_tokens'.
		do
			trained_tokens := a_trained_tokens
			has_trained_tokens := True
			is_trained_tokens_null := False
		ensure
			trained_tokens_set: trained_tokens = a_trained_tokens
			has_trained_tokens: has_trained_tokens
		end

	unset_trained_tokens
			-- Leave `trained_tokens' out.
		do
			trained_tokens := 0
			has_trained_tokens := False
			is_trained_tokens_null := False
		ensure
			not_has_trained_tokens: not has_trained_tokens
		end

	set_trained_tokens_null
			-- Have null for `trained_tokens'.
		do
			unset_trained_tokens
			is_trained_tokens_null := True
		ensure
			is_trained_tokens_null: is_trained_tokens_null
		end

	set_training_file (a_training_file: detachable READABLE_STRING_GENERAL)
			-- Set `training_file'; Void leaves it out.
		do
			if a_training_file /= Void then
				create training_file.make_from_string_general (a_training_file)
			else
				training_file := Void
			end
		ensure
			training_file_set: (training_file = Void) = (a_training_file = Void)
			same_text: attached training_file as l_text and then a_training_file /= Void implies l_text.same_string_general (a_training_file)
		end

	set_validation_file (a_validation_file: detachable READABLE_STRING_GENERAL)
			-- Set `validation_file'; Void leaves it out.
		do
			if a_validation_file /= Void then
				create validation_file.make_from_string_general (a_validation_file)
			else
				validation_file := Void
			end
			is_validation_file_null := False
		ensure
			validation_file_set: (validation_file = Void) = (a_validation_file = Void)
			same_text: attached validation_file as l_text and then a_validation_file /= Void implies l_text.same_string_general (a_validation_file)
		end

	set_validation_file_null
			-- Have null for `validation_file'.
		do
			validation_file := Void
			is_validation_file_null := True
		ensure
			is_validation_file_null: is_validation_file_null
		end

	set_integrations (a_integrations: detachable LIST [FINE_TUNING_INTEGRATION])
			-- Set `integrations'; Void leaves it out.
		require
			integrations_not_longer: a_integrations /= Void implies a_integrations.count <= 5
		do
			integrations := a_integrations
			is_integrations_null := False
		ensure
			integrations_set: integrations = a_integrations
		end

	extend_integrations (a_item: FINE_TUNING_INTEGRATION)
			-- Add `a_item' to `integrations'.
		do
			if attached integrations as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [FINE_TUNING_INTEGRATION]} integrations.make_from_array (<<a_item>>)
			end
			is_integrations_null := False
		ensure
			one_more: attached integrations as l_value and then l_value.count > 0
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
		do
			seed := a_seed
			has_seed := True
		ensure
			seed_set: seed = a_seed
			has_seed: has_seed
		end

	unset_seed
			-- Leave `seed' out.
		do
			seed := 0
			has_seed := False
		ensure
			not_has_seed: not has_seed
		end

	set_estimated_finish (a_estimated_finish: INTEGER_64)
			-- Set `estimated_finish'.
		do
			estimated_finish := a_estimated_finish
			has_estimated_finish := True
			is_estimated_finish_null := False
		ensure
			estimated_finish_set: estimated_finish = a_estimated_finish
			has_estimated_finish: has_estimated_finish
		end

	unset_estimated_finish
			-- Leave `estimated_finish' out.
		do
			estimated_finish := 0
			has_estimated_finish := False
			is_estimated_finish_null := False
		ensure
			not_has_estimated_finish: not has_estimated_finish
		end

	set_estimated_finish_null
			-- Have null for `estimated_finish'.
		do
			unset_estimated_finish
			is_estimated_finish_null := True
		ensure
			is_estimated_finish_null: is_estimated_finish_null
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
			id := a_fields.text ("id")
			created_at := a_fields.integer_64 ("created_at")
			has_created_at := a_fields.is_found
			is_error_null := a_fields.is_null ("error")
			error := error_codec.field (a_fields, "error")
			is_fine_tuned_model_null := a_fields.is_null ("fine_tuned_model")
			fine_tuned_model := a_fields.text ("fine_tuned_model")
			is_finished_at_null := a_fields.is_null ("finished_at")
			finished_at := a_fields.integer_64 ("finished_at")
			has_finished_at := a_fields.is_found
			hyperparameters := hyperparameters_codec.field (a_fields, "hyperparameters")
			model := a_fields.text ("model")
			object := a_fields.text ("object")
			organization_id := a_fields.text ("organization_id")
			result_files := result_files_codec.field (a_fields, "result_files")
			status := a_fields.text ("status")
			is_trained_tokens_null := a_fields.is_null ("trained_tokens")
			trained_tokens := a_fields.integer_64 ("trained_tokens")
			has_trained_tokens := a_fields.is_found
			training_file := a_fields.text ("training_file")
			is_validation_file_null := a_fields.is_null ("validation_file")
			validation_file := a_fields.text ("validation_file")
			is_integrations_null := a_fields.is_null ("integrations")
			integrations := integrations_codec.field (a_fields, "integrations")
			seed := a_fields.integer_64 ("seed")
			has_seed := a_fields.is_found
			is_estimated_finish_null := a_fields.is_null ("estimated_finish")
			estimated_finish := a_fields.integer_64 ("estimated_finish")
			has_estimated_finish := a_fields.is_found
			method := method_codec.field (a_fields, "method")
			is_metadata_null := a_fields.is_null ("metadata")
			metadata := metadata_codec.field (a_fields, "metadata")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("id", id, False)
			a_fields.put_integer ("created_at", created_at, has_created_at, False)
			error_codec.put (a_fields, "error", error, is_error_null)
			a_fields.put_text ("fine_tuned_model", fine_tuned_model, is_fine_tuned_model_null)
			a_fields.put_integer ("finished_at", finished_at, has_finished_at, is_finished_at_null)
			hyperparameters_codec.put (a_fields, "hyperparameters", hyperparameters, False)
			a_fields.put_text ("model", model, False)
			a_fields.put_text ("object", object, False)
			a_fields.put_text ("organization_id", organization_id, False)
			result_files_codec.put (a_fields, "result_files", result_files, False)
			a_fields.put_text ("status", status, False)
			a_fields.put_integer ("trained_tokens", trained_tokens, has_trained_tokens, is_trained_tokens_null)
			a_fields.put_text ("training_file", training_file, False)
			a_fields.put_text ("validation_file", validation_file, is_validation_file_null)
			integrations_codec.put (a_fields, "integrations", integrations, is_integrations_null)
			a_fields.put_integer ("seed", seed, has_seed, False)
			a_fields.put_integer ("estimated_finish", estimated_finish, has_estimated_finish, is_estimated_finish_null)
			method_codec.put (a_fields, "method", method, False)
			metadata_codec.put (a_fields, "metadata", metadata, is_metadata_null)
		end

feature {NONE} -- Implementation

	error_codec: API_MODEL_CODEC [FINE_TUNING_JOB_ERROR]
			-- What reads and writes it.
		once
			create Result
		end

	hyperparameters_codec: API_MODEL_CODEC [FINE_TUNING_JOB_HYPERPARAMETERS]
			-- What reads and writes it.
		once
			create Result
		end

	result_files_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	integrations_codec: API_LIST_CODEC [FINE_TUNING_INTEGRATION]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [FINE_TUNING_INTEGRATION]})
		end

	method_codec: API_MODEL_CODEC [FINE_TUNE_METHOD]
			-- What reads and writes it.
		once
			create Result
		end

	metadata_codec: API_MAP_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end
