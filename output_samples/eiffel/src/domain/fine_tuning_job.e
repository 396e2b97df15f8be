note
	description: "[
		A training run that turns a base model into a customized one. After it succeeds, call the new model by
		the name in `fine_tuned_model`.
	]"

class
	FINE_TUNING_JOB

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	id: STRING_32
			-- Identifier by which other calls refer to the job.

	created_at: INTEGER_64
			-- Unix time at which the job was submitted.

	error: detachable FINE_TUNING_JOB_ERROR
			-- Why the job failed. Null or empty unless `status` is `failed`.

	fine_tuned_model: detachable STRING_32
			-- Name of the resulting model, null until training has succeeded.

	finished_at: INTEGER_64
			-- Unix time at which the job ended, null while it is still going on.

	hyperparameters: FINE_TUNING_JOB_HYPERPARAMETERS
			-- Training settings in effect. Filled in only for supervised jobs.

	model: STRING_32
			-- Base model that is being trained.

	object: STRING_32
			-- Always `fine_tuning.job`.

	organization_id: STRING_32
			-- Organization that the job belongs to.

	result_files: LIST [STRING_32]
			-- Files with the metrics of the run, available after training.

	status: STRING_32
			-- Stage of the job. `succeeded`, `failed` and `cancelled` are final. Known values:
			-- {FINE_TUNING_JOB_STATUS}.

	trained_tokens: INTEGER_64
			-- Billed tokens that went through training, null before the job ends.

	training_file: STRING_32
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

	has_finished_at: BOOLEAN
			-- Is `finished_at' set?

	has_trained_tokens: BOOLEAN
			-- Is `trained_tokens' set?

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

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			created_at := a_fields.required_integer_64 (once "created_at")
			a_fields.need (once "error")
			is_error_null := a_fields.is_null (once "error")
			error := (create {API_MODEL_CODEC [FINE_TUNING_JOB_ERROR]}).field (a_fields, once "error")
			a_fields.need (once "fine_tuned_model")
			is_fine_tuned_model_null := a_fields.is_null (once "fine_tuned_model")
			fine_tuned_model := a_fields.text (once "fine_tuned_model")
			a_fields.need (once "finished_at")
			is_finished_at_null := a_fields.is_null (once "finished_at")
			finished_at := a_fields.integer_64 (once "finished_at")
			has_finished_at := a_fields.is_integer_64 (once "finished_at")
			hyperparameters := (create {API_MODEL_CODEC [FINE_TUNING_JOB_HYPERPARAMETERS]}).required_field (a_fields, once "hyperparameters")
			model := a_fields.required_text (once "model")
			object := a_fields.required_text (once "object")
			organization_id := a_fields.required_text (once "organization_id")
			result_files := (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).required_field (a_fields, once "result_files")
			status := a_fields.required_text (once "status")
			a_fields.need (once "trained_tokens")
			is_trained_tokens_null := a_fields.is_null (once "trained_tokens")
			trained_tokens := a_fields.integer_64 (once "trained_tokens")
			has_trained_tokens := a_fields.is_integer_64 (once "trained_tokens")
			training_file := a_fields.required_text (once "training_file")
			a_fields.need (once "validation_file")
			is_validation_file_null := a_fields.is_null (once "validation_file")
			validation_file := a_fields.text (once "validation_file")
			is_integrations_null := a_fields.is_null (once "integrations")
			integrations := (create {API_LIST_CODEC [FINE_TUNING_INTEGRATION]}.make (create {API_MODEL_CODEC [FINE_TUNING_INTEGRATION]})).field (a_fields, once "integrations")
			seed := a_fields.required_integer_64 (once "seed")
			is_estimated_finish_null := a_fields.is_null (once "estimated_finish")
			estimated_finish := a_fields.integer_64 (once "estimated_finish")
			has_estimated_finish := a_fields.is_integer_64 (once "estimated_finish")
			method := (create {API_MODEL_CODEC [FINE_TUNE_METHOD]}).field (a_fields, once "method")
			is_metadata_null := a_fields.is_null (once "metadata")
			metadata := (create {API_MAP_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).field (a_fields, once "metadata")
		end

invariant
	error_null: is_error_null implies error = Void
	fine_tuned_model_null: is_fine_tuned_model_null implies fine_tuned_model = Void
	finished_at_null: is_finished_at_null implies not has_finished_at
	trained_tokens_null: is_trained_tokens_null implies not has_trained_tokens
	validation_file_null: is_validation_file_null implies validation_file = Void
	integrations_null: is_integrations_null implies integrations = Void
	estimated_finish_null: is_estimated_finish_null implies not has_estimated_finish
	metadata_null: is_metadata_null implies metadata = Void

end
